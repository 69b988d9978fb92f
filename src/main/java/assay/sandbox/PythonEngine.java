package assay.sandbox;

import assay.instrument.ExecutionMeter;
import java.io.OutputStream;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.SandboxPolicy;

/** What all interpreters of a worker share: the parsed standard library, and the code of the grader's own Python. */
public final class PythonEngine {
    static final String LANGUAGE = "python";

    private final Engine engine = Engine.newBuilder(LANGUAGE)
            .sandbox(SandboxPolicy.CONSTRAINED)
            .out(OutputStream.nullOutputStream())
            .err(OutputStream.nullOutputStream())
            .logHandler(OutputStream.nullOutputStream())
            .build();

    private final ExecutionMeter meter = ExecutionMeter.of(engine);
    private final int highestRecursionLimit;

    /** @param highestRecursionLimit how far a submission can move it: what the stack of the thread that runs it holds */
    public PythonEngine(int highestRecursionLimit) {
        this.highestRecursionLimit = highestRecursionLimit;
    }

    /** A new interpreter, in which no submission has run. */
    public Interpreter newInterpreter(boolean allowsThreads) {
        return new Interpreter(engine, meter, highestRecursionLimit, allowsThreads);
    }
}
