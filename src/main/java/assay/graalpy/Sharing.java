package assay.graalpy;

import com.oracle.graal.python.PythonLanguage;
import com.oracle.graal.python.builtins.modules.SignalModuleBuiltins;
import com.oracle.graal.python.builtins.objects.PNone;
import com.oracle.graal.python.builtins.objects.PNotImplemented;
import com.oracle.graal.python.builtins.objects.common.EmptyStorage;
import com.oracle.graal.python.builtins.objects.ellipsis.PEllipsis;
import com.oracle.graal.python.builtins.objects.function.Signature;
import com.oracle.graal.python.builtins.objects.type.MroShape;
import com.oracle.graal.python.builtins.objects.type.TpSlots;
import com.oracle.graal.python.builtins.objects.type.slots.TpSlot;
import com.oracle.graal.python.nodes.HiddenAttr;
import com.oracle.graal.python.runtime.sequence.storage.EmptySequenceStorage;
import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.object.Shape;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.api.strings.AbstractTruffleString;
import com.oracle.truffle.api.utilities.TriState;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.reflect.Array;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What interpreters of one engine may have in common, and what each must have for itself. */
enum Sharing {
    /** Nobody can change it, or GraalPy itself has interpreters share it: code, shapes, texts, numbers, what is empty. */
    SHARED,

    /** Each interpreter has its own. */
    COPIED,

    /** Nobody has it, until it is asked for and made again: a regular expression that GraalPy has compiled. */
    MADE_AGAIN,

    /** The slots of a type, of which those that lead to Python functions are the interpreter's own. */
    SLOTS;

    private static final List<Class<?>> SHARED_TYPES = List.of(
            // Code, which has no state of any one interpreter where an engine has several.
            Node.class,
            CallTarget.class,
            Source.class,
            SourceSection.class,
            Signature.class,
            PythonLanguage.class,
            // The order of attributes.
            Shape.class,
            MroShape.class,
            HiddenAttr.class,
            // Texts, and numbers that cannot be counted up, as atomic ones can.
            AbstractTruffleString.class,
            String.class,
            Integer.class,
            Long.class,
            Double.class,
            BigInteger.class,
            Boolean.class,
            TriState.class,
            // Of which there is only one.
            PNone.class,
            PEllipsis.class,
            PNotImplemented.class,
            EmptyStorage.class,
            EmptySequenceStorage.class,
            Enum.class,
            Class.class);

    /** What each interpreter replaces by its own before anybody sees it, see {@link InterpreterImage}. */
    private static final String REPLACED = SignalModuleBuiltins.class.getName() + "$ModuleData";

    /** Whether all objects of a class are shared. */
    private static final ClassValue<Boolean> SHARED_TYPE = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return type == Object.class
                    || type.getName().equals(REPLACED)
                    || SHARED_TYPES.stream().anyMatch(shared -> shared.isAssignableFrom(type));
        }
    };

    private static final String COMPILED_EXPRESSION = "com.oracle.truffle.regex.RegexObject";

    private static final List<String> COPIED_PACKAGES =
            List.of("com.oracle.graal.python.builtins.", "com.oracle.graal.python.runtime.sequence.storage.");

    private static final Set<String> COPIED_TYPES = Set.of(
            "com.oracle.graal.python.util.LRUCache$LRUHashMap",
            "com.oracle.truffle.api.utilities.CyclicAssumption",
            "com.oracle.truffle.api.impl.DefaultAssumption",
            "java.util.ArrayList",
            "java.util.HashMap",
            "java.util.HashMap$EntrySet",
            "java.util.HashMap$KeySet",
            "java.util.HashMap$Node",
            "java.util.HashMap$Values",
            "java.util.LinkedHashMap",
            "java.util.LinkedHashMap$Entry",
            "java.util.concurrent.ConcurrentHashMap",
            "java.util.concurrent.ConcurrentHashMap$Node",
            "java.util.concurrent.Semaphore",
            "java.util.concurrent.Semaphore$NonfairSync",
            "java.util.concurrent.locks.ReentrantLock$NonfairSync",
            "java.util.concurrent.locks.ReentrantReadWriteLock",
            "java.util.concurrent.locks.ReentrantReadWriteLock$NonfairSync",
            "java.util.concurrent.locks.ReentrantReadWriteLock$ReadLock",
            "java.util.concurrent.locks.ReentrantReadWriteLock$Sync$ThreadLocalHoldCounter",
            "java.util.concurrent.locks.ReentrantReadWriteLock$WriteLock");

    /**
     * What becomes of an object that a new interpreter holds.
     *
     * @throws IllegalStateException where it is of a kind that is not known
     */
    static Sharing of(Object object) {
        Class<?> type = object.getClass();
        if (SHARED_TYPE.get(type)) {
            return SHARED;
        }
        return switch (object) {
            case TpSlots slots ->
                Stream.of(TpSlots.TpSlotMeta.VALUES)
                                .map(meta -> meta.getValue(slots))
                                .anyMatch(TpSlot.TpSlotPython.class::isInstance)
                        ? SLOTS
                        : SHARED;
            case TpSlot slot -> slot instanceof TpSlot.TpSlotPython ? COPIED : SHARED;
            case ReferenceQueue<?> queue -> queue.getClass() == ReferenceQueue.class ? COPIED : SHARED;
            case Reference<?> _ -> COPIED;
            case Object array when type.isArray() -> Array.getLength(array) == 0 ? SHARED : COPIED;
            case Object other when isKnown(type) -> COPIED;
            case Object other when type.getName().equals(COMPILED_EXPRESSION) -> MADE_AGAIN;
            case Object other -> throw new IllegalStateException("a new interpreter holds a " + type.getName());
        };
    }

    private static boolean isKnown(Class<?> type) {
        String name = type.getName();
        return COPIED_TYPES.contains(name)
                || (!type.isHidden()
                        && !type.isRecord()
                        && COPIED_PACKAGES.stream().anyMatch(name::startsWith));
    }
}
