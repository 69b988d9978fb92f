package assay.graalpy;

import com.oracle.graal.python.PythonLanguage;
import com.oracle.graal.python.runtime.PythonContext;
import org.graalvm.polyglot.Context;

/** Whether Python may be calling functions of a program's for each line and call, as {@code sys.settrace} asks it to. */
public final class Tracing {
    private final PythonLanguage language;

    private Tracing(PythonLanguage language) {
        this.language = language;
    }

    /** That of an interpreter. */
    public static Tracing of(Context context) {
        return new Tracing(Entered.read(context, PythonContext::getLanguage));
    }

    /** Whether any interpreter of the engine was ever asked to trace or profile, this one included. */
    public boolean mayBeOn() {
        return !language.noTracingOrProfilingAssumption.isValid();
    }
}
