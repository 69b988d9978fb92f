package assay.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

    private final Context context;
    private final Value held;

    Prelude(Context context) {
        this.context = context;
        this.held = context.eval(PythonEngine.LANGUAGE, "[None, None, None]");
    }

    /** Runs one of the files, which works with those of others, and gives the functions that it defines. */
    Functions load(String name, Functions... others) {
        Value setUp = context.eval(SOURCES.computeIfAbsent(name, Prelude::read));
        context.getBindings(PythonEngine.LANGUAGE).removeMember(name);
        Object[] arguments = Stream.concat(
                        Stream.of(held), Arrays.stream(others).map(Functions::all))
                .toArray();
        return new Functions(setUp.execute(arguments));
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
