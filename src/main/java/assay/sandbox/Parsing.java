package assay.sandbox;

import assay.protocol.CaseLimits;
import assay.protocol.Observation.DidNotLoad;
import assay.protocol.Observation.LoadFault;
import assay.protocol.RaisedError;
import assay.sandbox.CaseClock.Stage;
import java.util.List;
import java.util.Optional;
import org.graalvm.polyglot.PolyglotException;

/** The parsing of a program, which executes nothing of it, but can take long all the same. */
public final class Parsing {
    /** A text of two thousand lines takes less than a second where nothing is warm yet. */
    private static final CaseLimits LIMITS = new CaseLimits(5_000, 20_000, 1, 1, CaseLimits.Reading.SUBMISSION);

    private volatile Program program;
    private final CaseClock clock;

    public Parsing(Program program, ThreadMeter meter) {
        this.program = program;
        this.clock = new CaseClock(LIMITS, meter);
    }

    public CaseClock clock() {
        return clock;
    }

    /** Parses it, on the thread that the meter measures; gives the reason why it cannot be. */
    public Optional<DidNotLoad> run(Interpreter python) {
        clock.start(Stage.LOADING);
        try {
            program = python.listed(program);
            python.parse(program);
            return Optional.empty();
        } catch (PolyglotException exception) {
            return Optional.of(fault(python, exception));
        } finally {
            clock.stop();
            clock.end();
        }
    }

    /** The program as it is to be run, once it was parsed. */
    public Program program() {
        return program;
    }

    /** What is said of a program whose parsing was stopped. */
    public static DidNotLoad abandoned() {
        return syntaxError("it is too large or too deeply nested to be parsed in time");
    }

    private static DidNotLoad syntaxError(String message) {
        List<String> ancestry = List.of("SyntaxError", "Exception", "BaseException", "object");
        return new DidNotLoad(LoadFault.SYNTAX, new RaisedError("SyntaxError", ancestry, message, List.of()));
    }

    private DidNotLoad fault(Interpreter python, PolyglotException exception) {
        if (exception.isInternalError()) {
            // GraalPy's compiler fails at some programs that are not valid, such as "async for" in a plain function.
            python.spoil();
            return syntaxError("invalid syntax");
        }
        if (exception.isCancelled() || exception.getGuestObject() == null) {
            python.spoil();
            return abandoned();
        }
        return new DidNotLoad(
                LoadFault.SYNTAX, python.errors().read(exception, program).raised());
    }
}
