package assay.graalpy;

import com.oracle.graal.python.builtins.Python3Core;
import com.oracle.graal.python.builtins.PythonBuiltins;
import com.oracle.graal.python.builtins.objects.module.PythonModule;
import com.oracle.graal.python.nodes.BuiltinNames;
import com.oracle.graal.python.runtime.PythonContext;
import com.oracle.graal.python.runtime.object.IDUtils;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.strings.TruffleString;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a new interpreter has: its types, functions and modules, and what the grader's own Python has made in
 * it. Other interpreters of the same engine begin with a copy, in place of making it all again. Copies have in common what
 * GraalPy has interpreters of an engine share, and nothing that Python code can change: see {@link Sharing}.
 *
 * <p>The interpreter that the image is of stays open, and runs nothing any more.
 */
public final class InterpreterImage {
    private static final String LANGUAGE = "python";

    /** The fields that are filled in a copy; those beside them every interpreter fills for itself. */
    private static final List<Field> FIELDS = Stream.concat(
                    Stream.of(
                                    "mainModule",
                                    "atExitHooks",
                                    "auditHooks",
                                    "codecSearchPath",
                                    "codecSearchCache",
                                    "codecErrorRegistry",
                                    "interopTypeRegistry",
                                    "interopGeneratedClassCache")
                            .map(name -> ObjectLayout.field(PythonContext.class, name)),
                    Stream.of(
                                    "builtinTypes",
                                    "builtinModules",
                                    "builtinsModule",
                                    "sysModule",
                                    "sysModules",
                                    "importFunc",
                                    "importlib",
                                    "pyTrue",
                                    "pyFalse",
                                    "pyNaN",
                                    "polyglotForeignClasses",
                                    "sysModuleState")
                            .map(name -> ObjectLayout.field(Python3Core.class, name)))
            .toList();

    private static final long MAIN_MODULE = offset(PythonContext.class, "mainModule");
    private static final long BUILTINS = offset(Python3Core.class, "builtins");
    private static final long ID_UTILS = offset(PythonContext.class, "idUtils");
    private static final long GLOBAL_ID = offset(IDUtils.class, "globalId");

    /** The image that the interpreter begins with which is being made on this thread. */
    private static final ThreadLocal<@Nullable Filling> FILLING = new ThreadLocal<>();

    private final ObjectGraph graph;
    private final long[] places;
    private final List<String> kept;
    private final long nextId;

    /** The making of one interpreter, and what of the image's objects were kept by name. */
    private static final class Filling {
        private final InterpreterImage image;
        private @Nullable PythonModule mainModule;
        private Map<String, Object> kept = Map.of();

        Filling(InterpreterImage image) {
            this.image = image;
        }
    }

    private InterpreterImage(ObjectGraph graph, long[] places, List<String> kept, long nextId) {
        this.graph = graph;
        this.places = places;
        this.kept = kept;
        this.nextId = nextId;
    }

    private static long offset(Class<?> type, String field) {
        return ObjectLayout.offset(ObjectLayout.field(type, field));
    }

    /**
     * The image of an interpreter, from which it may not be used any more.
     *
     * @param template an interpreter in which no submission has run
     * @param kept objects of it that are wanted in copies as well, by name
     * @throws IllegalStateException where it holds something of a kind that is not known, so that there can be no image
     */
    public static InterpreterImage of(Context template, Map<String, Value> kept) {
        template.enter();
        try {
            PythonContext context = PythonContext.get(null);
            List<Object> roots = new ArrayList<>();
            List<Long> places = new ArrayList<>();
            for (Field field : FIELDS) {
                long place = ObjectLayout.offset(field);
                Object root = ObjectLayout.read(context, place);
                if (root != null) {
                    roots.add(root);
                    places.add(place);
                }
            }
            List<String> names = new ArrayList<>();
            kept.forEach((name, value) -> {
                names.add(name);
                roots.add(guestObject(template, context, name, value));
            });
            return new InterpreterImage(
                    ObjectGraph.of(context, roots),
                    places.stream().mapToLong(Long::longValue).toArray(),
                    names,
                    identities(context).get());
        } finally {
            template.leave();
        }
    }

    /** The object that a value stands for, to which the polyglot API has no way but through a name in the interpreter. */
    private static Object guestObject(Context template, PythonContext context, String name, Value value) {
        Value names = template.getBindings(LANGUAGE);
        names.putMember(name, value);
        Object object = context.getMainModule()
                .getAttribute(TruffleString.fromJavaStringUncached(name, TruffleString.Encoding.UTF_32));
        names.removeMember(name);
        return object;
    }

    /** What gives the objects of an interpreter their {@code id}. */
    private static AtomicLong identities(PythonContext context) {
        Object numbers = Objects.requireNonNull(ObjectLayout.read(context, ID_UTILS));
        return (AtomicLong) Objects.requireNonNull(ObjectLayout.read(numbers, GLOBAL_ID));
    }

    /**
     * Has an interpreter of the same engine that was not used yet begin with a copy. Empty where GraalPy's classes are not
     * changed: then it has begun as always.
     *
     * @return its copies of the objects that were kept
     */
    public Optional<Map<String, Value>> copyInto(Context fresh) {
        Filling filling = new Filling(this);
        FILLING.set(filling);
        try {
            fresh.initialize(LANGUAGE);
        } finally {
            FILLING.remove();
        }
        if (filling.mainModule == null) {
            return Optional.empty();
        }
        Map<String, Value> values = new HashMap<>();
        filling.kept.forEach((name, object) -> values.put(name, fresh.asValue(object)));
        return Optional.of(values);
    }

    /** The objects of which each interpreter that begins with it has its own. */
    List<Object> objects() {
        return graph.objects();
    }

    /** Called in place of {@link Python3Core#initialize}, as {@link GraalPyPatch} has it. */
    public static void initialize(Python3Core core, PythonContext context) {
        Filling filling = FILLING.get();
        if (filling == null) {
            core.initialize(context);
        } else {
            filling.image.fill(context, filling);
        }
    }

    private void fill(PythonContext context, Filling filling) {
        Object[] copies = graph.copy(context);
        for (int index = 0; index < places.length; index++) {
            ObjectLayout.write(context, places[index], copies[1 + index]);
        }
        Map<String, Object> objects = new HashMap<>();
        for (int index = 0; index < kept.size(); index++) {
            objects.put(kept.get(index), copies[1 + places.length + index]);
        }
        filling.kept = objects;
        filling.mainModule = context.getMainModule();
        context.markCodecsInitialized();
        identities(context).set(nextId);
    }

    /** Called in place of {@link Python3Core#postInitialize}, as {@link GraalPyPatch} has it. */
    public static void postInitialize(Python3Core core, TruffleLanguage.Env environment) {
        Filling filling = FILLING.get();
        if (filling == null) {
            core.postInitialize(environment);
        } else {
            finish(core.getContext(), Objects.requireNonNull(filling.mainModule));
            core.postInitialize(environment);
        }
    }

    /**
     * Undoes the making of another main module, and has those modules begin again that wait for something: for weak
     * references, and for signals.
     */
    private static void finish(PythonContext context, PythonModule mainModule) {
        ObjectLayout.write(context, MAIN_MODULE, mainModule);
        context.getSysModules().setItem(BuiltinNames.T___MAIN__, mainModule);
        ObjectLayout.write(
                context,
                BUILTINS,
                Stream.of(BuiltinNames.T__WEAKREF, BuiltinNames.T__SIGNAL)
                        .map(name -> context.lookupBuiltinModule(name).getBuiltins())
                        .toArray(PythonBuiltins[]::new));
    }
}
