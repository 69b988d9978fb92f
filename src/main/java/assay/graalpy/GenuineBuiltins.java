package assay.graalpy;

import com.oracle.graal.python.builtins.objects.module.PythonModule;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.List;
import org.graalvm.polyglot.Context;

/** What {@code builtins} names in an interpreter in which no submission has run. */
public final class GenuineBuiltins {
    private final PythonModule module;
    private final List<TruffleString> names;
    private final List<Object> values;

    private GenuineBuiltins(PythonModule module) {
        this.module = module;
        names = List.copyOf(module.getAttributeNames());
        values = names.stream().map(module::getAttribute).toList();
    }

    /** Those of an interpreter. */
    public static GenuineBuiltins of(Context context) {
        return Entered.read(context, python -> new GenuineBuiltins(python.getBuiltins()));
    }

    /**
     * Whether all of them still stand for the same, and not for something that says it is equal; for the thread that runs
     * the interpreter.
     */
    @SuppressWarnings("ReferenceEquality")
    public boolean areThere() {
        for (int index = 0; index < names.size(); index++) {
            if (module.getAttribute(names.get(index)) != values.get(index)) {
                return false;
            }
        }
        return true;
    }
}
