package assay.sandbox;

import assay.graalpy.InterpreterImage;
import assay.instrument.ExecutionMeter;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Supplier;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SandboxPolicy;

/** What all interpreters of a worker share: the parsed standard library, and the code of the grader's own Python. */
public final class PythonEngine {
    static final String LANGUAGE = "python";

    /** The first interpreter is made for itself: as a rule nobody who waits for it wants another. */
    private static final int FIRST_COPY = 2;

    /** The first program that imports something does so itself, for the same reason. */
    private static final int FIRST_LIBRARY = 2;

    private final Engine engine = Engine.newBuilder(LANGUAGE)
            .sandbox(SandboxPolicy.CONSTRAINED)
            .out(OutputStream.nullOutputStream())
            .err(OutputStream.nullOutputStream())
            .logHandler(OutputStream.nullOutputStream())
            .build();

    private final ExecutionMeter meter = ExecutionMeter.of(engine);
    private final int highestRecursionLimit;
    private Optional<InterpreterImage> image = Optional.empty();
    private Optional<InterpreterImage> imageWithLibrary = Optional.empty();
    private int made;
    private int wanted;

    /** @param highestRecursionLimit how far a submission can move it: what the stack of the thread that runs it holds */
    public PythonEngine(int highestRecursionLimit) {
        this.highestRecursionLimit = highestRecursionLimit;
    }

    /** A new interpreter, in which no submission has run. */
    public Interpreter newInterpreter(boolean allowsThreads) {
        made++;
        if (made == FIRST_COPY) {
            image = image(() -> Interpreter.image(engine));
        }
        return interpreter(allowsThreads, image);
    }

    /** The same, for a program that wants the {@link Library}; empty where it would have to be made, or cannot be. */
    public Optional<Interpreter> newInterpreterWithLibrary() {
        wanted++;
        if (wanted == FIRST_LIBRARY) {
            imageWithLibrary = image.flatMap(begun -> image(() -> Interpreter.imageWithLibrary(engine, begun)));
        }
        return imageWithLibrary.map(begun -> interpreter(false, Optional.of(begun)));
    }

    private Interpreter interpreter(boolean allowsThreads, Optional<InterpreterImage> begun) {
        return new Interpreter(engine, meter, highestRecursionLimit, allowsThreads, begun);
    }

    /** None where the JVM or GraalPy is another than it is known how to copy: then each interpreter makes everything anew. */
    private static Optional<InterpreterImage> image(Supplier<InterpreterImage> making) {
        try {
            return Optional.of(making.get());
        } catch (IllegalStateException | PolyglotException unknown) {
            return Optional.empty();
        }
    }
}
