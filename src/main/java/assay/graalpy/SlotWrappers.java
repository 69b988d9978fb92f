package assay.graalpy;

import com.oracle.graal.python.PythonLanguage;
import com.oracle.graal.python.builtins.Python3Core;
import com.oracle.graal.python.builtins.PythonBuiltinClassType;
import com.oracle.graal.python.builtins.objects.type.PythonBuiltinClass;
import com.oracle.graal.python.builtins.objects.type.TpSlots;
import com.oracle.truffle.api.object.DynamicObject;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The functions by which Python code reaches the slots of a built-in type, such as {@code int.__add__}. Called by
 * GraalPy in place of its own, as {@link GraalPyPatch} has it.
 */
public final class SlotWrappers {
    private static final Map<PythonBuiltinClassType, Wrappers> REMEMBERED = new ConcurrentHashMap<>();

    private SlotWrappers() {}

    /** What was made for the first interpreter of an engine, which the language stands for. */
    private record Wrappers(PythonLanguage language, Map<TruffleString, Object> byName) {}

    /** Adds them to a type, as {@link TpSlots#addOperatorsToBuiltin} does. */
    public static void add(Python3Core core, PythonBuiltinClassType type, PythonBuiltinClass built) {
        Wrappers known = REMEMBERED.get(type);
        if (known != null && known.language() == core.getLanguage()) {
            // No class of Python code is there yet that would have to be told.
            DynamicObject.PutNode put = DynamicObject.PutNode.getUncached();
            known.byName()
                    .forEach((name, wrapper) -> put.execute(built, name, Copies.ofWrapper(known.language(), wrapper)));
            return;
        }
        Set<TruffleString> before = new HashSet<>(built.getAttributeNames());
        TpSlots.addOperatorsToBuiltin(core, type, built);
        remember(core.getLanguage(), type, built, before);
    }

    private static void remember(
            PythonLanguage language, PythonBuiltinClassType type, PythonBuiltinClass built, Set<TruffleString> before) {
        Map<TruffleString, Object> wrappers = new LinkedHashMap<>();
        for (TruffleString name : built.getAttributeNames()) {
            if (!before.contains(name)) {
                wrappers.put(name, Copies.ofWrapper(language, built.getAttribute(name)));
            }
        }
        REMEMBERED.put(type, new Wrappers(language, wrappers));
    }
}
