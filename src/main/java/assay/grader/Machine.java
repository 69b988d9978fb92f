package assay.grader;

/** What a result says of the machine it was made on. */
final class Machine {
    private Machine() {}

    /** Operating system, processor kind, cores and Java, in a few words. */
    static String description() {
        return "%s %s %s, %d cores, Java %s"
                .formatted(
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.vm.version"));
    }
}
