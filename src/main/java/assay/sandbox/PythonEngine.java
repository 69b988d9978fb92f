package assay.sandbox;

import assay.graalpy.InterpreterImage;
import assay.instrument.ExecutionMeter;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Set;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.SandboxPolicy;

/** What all interpreters of a worker share: the parsed standard library, and the code of the grader's own Python. */
public final class PythonEngine {
    static final String LANGUAGE = "python";

    /** The first interpreter is made for itself: as a rule nobody who waits for it wants another. */
    private static final int FIRST_COPY = 2;

    private final Engine engine = Engine.newBuilder(LANGUAGE)
            .sandbox(SandboxPolicy.CONSTRAINED)
            .out(OutputStream.nullOutputStream())
            .err(OutputStream.nullOutputStream())
            .logHandler(OutputStream.nullOutputStream())
            .build();

    private final ExecutionMeter meter = ExecutionMeter.of(engine);
    private final int highestRecursionLimit;
    private Optional<InterpreterImage> image = Optional.empty();
    private final Library library = new Library(engine);
    private int made;

    /** @param highestRecursionLimit how far a submission can move it: what the stack of the thread that runs it holds */
    public PythonEngine(int highestRecursionLimit) {
        this.highestRecursionLimit = highestRecursionLimit;
    }

    /** A new interpreter, in which no submission has run. */
    public Interpreter newInterpreter(boolean allowsThreads) {
        made++;
        if (made == FIRST_COPY) {
            image = image();
        }
        return interpreter(allowsThreads, image);
    }

    /** The same, for a program that wants modules of the {@link Library}; empty where they are not there. */
    public Optional<Interpreter> newInterpreter(Set<String> modules) {
        return image.flatMap(plain -> library.imageFor(modules, plain))
                .map(begun -> interpreter(false, Optional.of(begun)));
    }

    private Interpreter interpreter(boolean allowsThreads, Optional<InterpreterImage> begun) {
        return new Interpreter(engine, meter, highestRecursionLimit, allowsThreads, begun);
    }

    /** None where the JVM or GraalPy is another than it is known how to copy: then each interpreter makes everything anew. */
    private Optional<InterpreterImage> image() {
        try {
            return Optional.of(Interpreter.image(engine));
        } catch (IllegalStateException unknown) {
            return Optional.empty();
        }
    }
}
