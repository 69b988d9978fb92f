package assay.sandbox;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.OutputStream;
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
}
