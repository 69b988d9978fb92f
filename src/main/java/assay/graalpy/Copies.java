package assay.graalpy;

import com.oracle.graal.python.PythonLanguage;
import com.oracle.graal.python.builtins.BoundBuiltinCallable;
import com.oracle.graal.python.builtins.PythonBuiltinClassType;
import com.oracle.graal.python.builtins.objects.PNone;
import com.oracle.graal.python.builtins.objects.function.PBuiltinFunction;
import com.oracle.graal.python.builtins.objects.getsetdescriptor.GetSetDescriptor;
import com.oracle.graal.python.builtins.objects.method.PBuiltinMethod;
import com.oracle.graal.python.builtins.objects.method.PDecoratedMethod;
import com.oracle.graal.python.builtins.objects.object.PythonObject;
import com.oracle.graal.python.nodes.PRootNode;
import com.oracle.graal.python.nodes.SpecialAttributeNames;
import com.oracle.graal.python.runtime.object.PFactory;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.List;

/**
 * Equal objects for another interpreter, with which they share nothing that Python code can change: the nodes, the
 * signature and the texts alone.
 */
final class Copies {
    private static final List<TruffleString> ATTRIBUTES =
            List.of(SpecialAttributeNames.T___DOC__, SpecialAttributeNames.T___TEXT_SIGNATURE__);

    private Copies() {}

    /** A function, attribute or method that belongs to no type or module yet. */
    static BoundBuiltinCallable<?> of(PythonLanguage language, BoundBuiltinCallable<?> callable) {
        return switch (callable) {
            case PBuiltinFunction function -> of(language, function);
            case GetSetDescriptor attribute ->
                PFactory.createGetSetDescriptor(
                        language,
                        accessor(language, attribute.getGet()),
                        accessor(language, attribute.getSet()),
                        attribute.getName(),
                        attribute.getType(),
                        attribute.allowsDelete());
            case PDecoratedMethod method -> of(language, method);
            default -> throw unknown(callable);
        };
    }

    private static Object accessor(PythonLanguage language, Object accessor) {
        return accessor instanceof PBuiltinFunction function ? of(language, function) : accessor;
    }

    /** The function of a slot such as {@code __add__}, or that {@code __new__} which is a method of its type. */
    static Object ofWrapper(PythonLanguage language, Object wrapper) {
        return switch (wrapper) {
            case PBuiltinFunction function -> of(language, function);
            case PBuiltinMethod method -> {
                PBuiltinFunction function = method.getBuiltinFunction();
                yield PFactory.createNewWrapper(
                        language,
                        method.getSelf(),
                        function.getDefaults(),
                        function.getKwDefaults(),
                        (PRootNode) function.getFunctionRootNode(),
                        function.getSlot());
            }
            case PNone none -> none;
            default -> throw unknown(wrapper);
        };
    }

    private static PBuiltinFunction of(PythonLanguage language, PBuiltinFunction function) {
        PBuiltinFunction copy = PFactory.createBuiltinFunction(language, function, function.getEnclosingType());
        copyAttributes(function, copy);
        return copy;
    }

    private static PDecoratedMethod of(PythonLanguage language, PDecoratedMethod method) {
        return switch (method.getCallable()) {
            case PBuiltinFunction function
            when method.getPythonClass() == PythonBuiltinClassType.PBuiltinClassMethod ->
                PFactory.createBuiltinClassmethodFromCallableObj(language, of(language, function));
            case PBuiltinMethod unbound
            when method.getPythonClass() == PythonBuiltinClassType.PStaticmethod ->
                PFactory.createStaticmethodFromCallableObj(language, of(language, unbound.getBuiltinFunction()));
            case Object other -> throw unknown(other);
        };
    }

    private static void copyAttributes(PythonObject from, PythonObject to) {
        for (TruffleString attribute : ATTRIBUTES) {
            Object value = from.getAttribute(attribute);
            if (value != PNone.NO_VALUE) {
                to.setAttribute(attribute, value);
            }
        }
    }

    private static IllegalStateException unknown(Object callable) {
        return new IllegalStateException("GraalPy begins with a " + callable.getClass());
    }
}
