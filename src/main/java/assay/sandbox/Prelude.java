package assay.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/**
 * The grader's own Python in one context, from the resources of this package. It is run before any submission, takes
 * the builtins that it needs into its closures, and leaves no name behind.
 *
 * <p>An object of the submission is never passed to it as an argument, because GraalPy reads attributes of arguments
 * that come from the host, which runs the object's code. It is put into a list that they share.
 */
final class Prelude {
    private static final Map<String, Source> SOURCES = new ConcurrentHashMap<>();

    /** The files that every interpreter has loaded before it is of use, in this order. */
    private static final List<String> FIRST =
            List.of("pristine", "chance", "modules", "calls", "values", "errors", "streams");

    /** The files that copies of an interpreter have loaded as well, which take longer to load than to copy. */
    private static final List<String> FOR_COPIES = List.of("scripts", "setorders");

    private static final String HELD = "held";

    private final Context context;
    private final Value held;
    private final Map<String, Value> loaded = new HashMap<>();

    Prelude(Context context) {
        this.context = context;
        this.held = context.eval(PythonEngine.LANGUAGE, "[None, None, None]");
        FIRST.forEach(this::load);
    }

    /** That of a context which is the copy of another one. */
    Prelude(Context context, Map<String, Value> copied) {
        this.context = context;
        this.held = Objects.requireNonNull(copied.get(HELD));
        loaded.putAll(copied);
    }

    /** Loads what every copy of the context is to have beside what every context has. */
    void loadForCopies() {
        FOR_COPIES.forEach(this::load);
    }

    /** All that it has in the context by now, by name: what a copy of the context has as well. */
    Map<String, Value> contents() {
        Map<String, Value> contents = new HashMap<>(loaded);
        contents.put(HELD, held);
        return contents;
    }

    /** The functions of one of the files that every interpreter has loaded. */
    Functions first(String name) {
        return new Functions(Objects.requireNonNull(loaded.get(name)));
    }

    private void load(String name) {
        loaded.put(name, run(name));
    }

    /**
     * Runs one of the files, which works with those of others, unless that was done; gives the functions that it defines.
     */
    Functions load(String name, Functions... others) {
        return new Functions(loaded.computeIfAbsent(name, _ -> run(name, others)));
    }

    private Value run(String name, Functions... others) {
        Value setUp = context.eval(SOURCES.computeIfAbsent(name, Prelude::read));
        context.getBindings(PythonEngine.LANGUAGE).removeMember(name);
        Object[] arguments = Stream.concat(
                        Stream.of(held), Arrays.stream(others).map(Functions::all))
                .toArray();
        return setUp.execute(arguments);
    }

    /** Holds a value for the functions to work on. */
    void hold(Value value) {
        held.setArrayElement(0, value);
    }

    private static Source read(String name) {
        try (InputStream file = Objects.requireNonNull(Prelude.class.getResourceAsStream(name + ".py"))) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Source.newBuilder(PythonEngine.LANGUAGE, text, name + ".py")
                    .internal(true)
                    .build();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
