package assay.confinement;

import java.nio.file.Path;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;

/**
 * A worker whose language has no sandbox at all: it confines itself, unless the property {@code unconfined} is set, and
 * has Python try everything.
 */
final class UnboundPythonMain {
    private UnboundPythonMain() {}

    /** Takes a folder, the port of a server, and the number of a process to end. */
    public static void main(String[] arguments) {
        String place = Path.of(arguments[0]).toString();
        int port = Integer.parseInt(arguments[1]);
        long process = Long.parseLong(arguments[2]);
        if (!Boolean.getBoolean("unconfined")) {
            System.out.println("report " + Confinement.apply().line());
        }
        try (Context python = Context.newBuilder("python").allowAllAccess(true).build()) {
            for (PythonAttempt attempt : PythonAttempt.all(place, port, process)) {
                System.out.println(attempt.name() + " " + outcome(python, attempt));
            }
        }
    }

    private static String outcome(Context python, PythonAttempt attempt) {
        try {
            python.eval("python", attempt.source());
            return "did it";
        } catch (PolyglotException refused) {
            return "refused: " + refused.getMessage();
        }
    }
}
