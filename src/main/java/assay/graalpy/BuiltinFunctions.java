package assay.graalpy;

import com.oracle.graal.python.PythonLanguage;
import com.oracle.graal.python.builtins.BoundBuiltinCallable;
import com.oracle.graal.python.builtins.Python3Core;
import com.oracle.graal.python.builtins.PythonBuiltins;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The functions, attributes and methods that a class of GraalPy's gives to types and modules. Called by that class, as
 * {@link GraalPyPatch} has it.
 */
public final class BuiltinFunctions {
    private static final Map<Class<?>, Functions> REMEMBERED = new ConcurrentHashMap<>();

    private BuiltinFunctions() {}

    /** What was made for the first interpreter of an engine, which the language stands for. */
    private record Functions(PythonLanguage language, Map<TruffleString, BoundBuiltinCallable<?>> byName) {}

    /** Gives another interpreter what the first one was given; false where there was none. */
    public static boolean repeat(
            PythonBuiltins given, Python3Core core, Map<TruffleString, BoundBuiltinCallable<?>> functions) {
        Functions known = REMEMBERED.get(given.getClass());
        if (known == null || known.language() != core.getLanguage() || !functions.isEmpty()) {
            return false;
        }
        known.byName().forEach((name, callable) -> functions.put(name, Copies.of(known.language(), callable)));
        return true;
    }

    /** Notes what an interpreter was given. */
    public static void remember(
            PythonBuiltins given, Python3Core core, Map<TruffleString, BoundBuiltinCallable<?>> functions) {
        PythonLanguage language = core.getLanguage();
        Map<TruffleString, BoundBuiltinCallable<?>> copies = new LinkedHashMap<>();
        functions.forEach((name, callable) -> copies.put(name, Copies.of(language, callable)));
        REMEMBERED.put(given.getClass(), new Functions(language, copies));
    }
}
