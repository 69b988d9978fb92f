package assay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.OutputStream;
import java.util.Set;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.SandboxPolicy;
import org.junit.jupiter.api.Test;

class PythonEngineTest {
    /** Or every interpreter of a worker would be made anew, which nobody would notice but by the time it takes. */
    @Test
    void interpretersCanBeCopied() {
        try (Engine engine = Engine.newBuilder("python")
                .sandbox(SandboxPolicy.CONSTRAINED)
                .out(OutputStream.nullOutputStream())
                .err(OutputStream.nullOutputStream())
                .build()) {
            assertThatCode(() -> Interpreter.image(engine)).doesNotThrowAnyException();
        }
    }

    /** GraalPy has three for each, which wait for what never comes. */
    @Test
    void interpretersStartNoThreads() {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        try (Interpreter interpreter = new PythonEngine(1_000).newInterpreter(false)) {
            assertThat(interpreter.isUsed()).isFalse();
            assertThat(Thread.getAllStackTraces().keySet())
                    .filteredOn(each -> !before.contains(each))
                    .extracting(Thread::getName)
                    .noneMatch(name -> name.startsWith("python-actions"));
        }
    }
}
