package assay.graalpy;

import static org.assertj.core.api.Assertions.assertThat;

import com.oracle.graal.python.builtins.Python3Core;
import com.oracle.graal.python.builtins.PythonBuiltins;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.CodeSource;
import java.util.Objects;
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

/** The first interpreter of an engine is made by GraalPy's own code; those after it have what it has, and share nothing. */
@TestInstance(Lifecycle.PER_CLASS)
class BuiltinFunctionsTest {
    private static final int LEAST_LINES = 4_000;
    private static final int LEAST_CHANGES = 1_000;

    private final Engine engine = Engine.create("python");
    private final String first = run("listing.py").asString();

    @AfterAll
    void close() {
        engine.close();
    }

    /** The result of a script in a new interpreter, which is open as long as its engine, so that this can be read. */
    private Value run(String name) {
        return Context.newBuilder("python")
                .engine(engine)
                .err(OutputStream.nullOutputStream())
                .build()
                .eval(source(name));
    }

    private static Source source(String name) {
        try (InputStream file = Objects.requireNonNull(BuiltinFunctionsTest.class.getResourceAsStream(name))) {
            return Source.create("python", new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {PythonBuiltins.class, Python3Core.class})
    void changedClassGoesBeforeGraalPysOwn(Class<?> changed) {
        assertThat(origin(changed)).isEqualTo(origin(BuiltinFunctions.class));
    }

    private static CodeSource origin(Class<?> type) {
        return type.getProtectionDomain().getCodeSource();
    }

    @Test
    void laterInterpretersBeginAsTheFirst() {
        assertThat(first.lines()).hasSizeGreaterThan(LEAST_LINES);
        assertThat(run("listing.py").asString()).isEqualTo(first);
        assertThat(run("listing.py").asString()).isEqualTo(first);
    }

    @Test
    void whatOneInterpreterChangesNoOtherSees() {
        assertThat(run("meddling.py").asInt()).isGreaterThan(LEAST_CHANGES);
        assertThat(run("listing.py").asString()).isEqualTo(first);
    }

    @Test
    void anotherEngineBeginsTheSameWay() {
        try (Engine other = Engine.create("python");
                Context context = Context.newBuilder("python").engine(other).build()) {
            assertThat(context.eval(source("listing.py")).asString()).isEqualTo(first);
        }
        assertThat(run("listing.py").asString()).isEqualTo(first);
    }
}
