package assay.graalpy;

import com.oracle.graal.python.runtime.PythonContext;
import java.util.function.Function;
import org.graalvm.polyglot.Context;

/** What GraalPy knows of an interpreter, which tells only those that have entered it. */
final class Entered {
    private Entered() {}

    /** What is read of the interpreter. */
    static <T> T read(Context context, Function<PythonContext, T> reading) {
        context.enter();
        try {
            return reading.apply(PythonContext.get(null));
        } finally {
            context.leave();
        }
    }
}
