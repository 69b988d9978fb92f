package assay.confinement;

/** Confines itself and then makes system calls that no JVM makes. */
final class RawCallsMain {
    private RawCallsMain() {}

    public static void main(String[] arguments) {
        Architecture architecture = Architecture.ofThisMachine().orElseThrow();
        System.out.println("report " + Confinement.apply().line());
        try (Kernel kernel = new Kernel(architecture)) {
            for (RawCall call : RawCall.values()) {
                if (call.existsOn(architecture)) {
                    System.out.println("call " + call + " " + call.error(kernel, architecture));
                }
            }
        }
    }
}
