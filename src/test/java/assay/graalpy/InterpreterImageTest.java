package assay.graalpy;

import static org.assertj.core.api.Assertions.assertThat;

import com.oracle.graal.python.runtime.PythonContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Interpreters that are copies of one begin as it did, and share nothing that anybody can change. */
@TestInstance(Lifecycle.PER_CLASS)
class InterpreterImageTest {
    private static final int LEAST_OBJECTS = 10_000;
    private static final int LEAST_LINES = 100;
    private static final int LEAST_CHANGES = 20;

    private final Engine engine = Engine.create("python");
    private final Context template = context(OutputStream.nullOutputStream());
    private final Value counting = template.eval("python", """
            def counting():
                counts = {len: 0, int: 0, 'text': 0}

                def count(key):
                    counts[key] += 1
                    return counts[key]

                counts[count] = 10
                return [count, len, int]

            counting()
            """);
    private final InterpreterImage image = InterpreterImage.of(template, Map.of("kept", counting));

    @AfterAll
    void close() {
        engine.close(true);
    }

    private Context context(OutputStream output) {
        return Context.newBuilder("python")
                .engine(engine)
                .out(output)
                .err(OutputStream.nullOutputStream())
                .build();
    }

    private record Copy(Context context, Map<String, Value> kept) {
        Value run(String name) {
            return context.eval(source(name));
        }

        Value counting() {
            return Objects.requireNonNull(kept.get("kept"));
        }
    }

    private Copy copy() {
        return copy(OutputStream.nullOutputStream());
    }

    private Copy copy(OutputStream output) {
        Context context = context(output);
        return new Copy(context, image.copyInto(context).orElseThrow());
    }

    private static Source source(String name) {
        try (InputStream file = Objects.requireNonNull(InterpreterImageTest.class.getResourceAsStream(name))) {
            return Source.create("python", new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** In an interpreter that GraalPy makes, after what the image's was used for. */
    private String original(String name) {
        Context context = context(OutputStream.nullOutputStream());
        context.eval("python", "def counting(): pass");
        return context.eval(source(name)).asString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"listing.py", "state.py"})
    void copiesBeginAsAnyOther(String listing) {
        assertThat(original(listing).lines()).hasSizeGreaterThan(LEAST_LINES);
        assertThat(copy().run(listing).asString()).isEqualTo(original(listing));
    }

    @ParameterizedTest
    @ValueSource(strings = {"listing.py", "state.py"})
    void whatOneCopyChangesNoOtherSees(String listing) {
        Copy before = copy();
        assertThat(copy().run("registering.py").asInt()).isGreaterThan(LEAST_CHANGES);
        assertThat(copy().run("meddling.py").asInt()).isGreaterThan(LEAST_CHANGES);
        assertThat(before.run(listing).asString()).isEqualTo(original(listing));
        assertThat(copy().run(listing).asString()).isEqualTo(original(listing));
    }

    @Test
    void whatIsKeptIsEachCopysOwn() {
        Copy first = copy();
        Copy second = copy();
        Value text = first.context().asValue("text");
        assertThat(count(first, text)).isEqualTo(1);
        assertThat(count(first, text)).isEqualTo(2);
        assertThat(count(second, second.context().asValue("text"))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void functionsAndTypesAreFoundAmongKeys(int number) {
        Copy copy = copy();
        Value key = copy.counting().getArrayElement(number);
        assertThat(count(copy, key)).isEqualTo(number == 0 ? 11 : 1);
    }

    private static int count(Copy copy, Value key) {
        return copy.counting().getArrayElement(0).execute(key).asInt();
    }

    @Test
    void copiesPrintIntoTheirOwnStreams() {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        Context one = copy(first).context();
        Context other = copy(second).context();
        one.eval("python", "print('one', flush=True)");
        other.eval("python", "print('other', flush=True)");
        assertThat(first.toString(StandardCharsets.UTF_8)).isEqualTo("one\n");
        assertThat(second.toString(StandardCharsets.UTF_8)).isEqualTo("other\n");
    }

    @Test
    void noObjectOfOneCopyIsReachedFromAnother() {
        Set<Object> objects = Collections.newSetFromMap(new IdentityHashMap<>());
        objects.addAll(objectsOf(copy().context()));
        assertThat(objects).hasSizeGreaterThan(LEAST_OBJECTS);
        assertThat(objectsOf(copy().context()))
                .hasSizeGreaterThan(LEAST_OBJECTS)
                .noneMatch(objects::contains);
        assertThat(objectsOf(template)).noneMatch(objects::contains);
    }

    private static List<Object> objectsOf(Context context) {
        return InterpreterImage.of(context, Map.of()).objects();
    }

    @Test
    void changedClassGoesBeforeGraalPysOwn() {
        assertThat(PythonContext.class.getProtectionDomain().getCodeSource())
                .isEqualTo(InterpreterImage.class.getProtectionDomain().getCodeSource());
    }
}
