package assay.sandbox;

import assay.instrument.ContextMeter;
import assay.instrument.Measured;
import assay.protocol.Aftermath;
import assay.protocol.CaseInput;
import assay.protocol.CaseInput.Call;
import assay.protocol.CaseInput.Construction;
import assay.protocol.CaseInput.ProgramRun;
import assay.protocol.CaseInput.PythonTest;
import assay.protocol.CaseInput.Script;
import assay.protocol.CaseInput.TestCollection;
import assay.protocol.CaseLimits;
import assay.protocol.EntryPoint;
import assay.protocol.Measurement;
import assay.protocol.Measurement.Refusal;
import assay.protocol.Observation;
import assay.protocol.Observation.Exceeded;
import assay.protocol.Observation.GraderFailed;
import assay.protocol.Observation.Limit;
import assay.protocol.Observation.Phase;
import assay.protocol.Setting;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.graalvm.polyglot.PolyglotException;
import org.jspecify.annotations.Nullable;

/** One case, from its input to what was observed. One thread runs it; another may watch it, and abandon it. */
public final class CaseRun {
    private final Program program;
    private final CaseInput input;
    private final CaseKind kind;
    private final Setting setting;
    private final CaseLimits.Reading reading;
    private final CaseClock clock;
    private final PrintedText printedLoading;
    private final PrintedText printed;
    private volatile @Nullable ContextMeter meter;
    private boolean rearranged;

    public CaseRun(
            Program program, CaseInput input, CaseKind kind, Setting setting, CaseLimits limits, ThreadMeter meter) {
        this.program = program;
        this.input = input;
        this.kind = kind;
        this.setting = setting;
        this.reading = limits.reading();
        this.clock = new CaseClock(limits, meter);
        int bound = limits.outputKiB() << 10;
        this.printedLoading = PrintedText.together(bound, () -> clock.exceed(Limit.OUTPUT));
        this.printed = PrintedText.apart(bound, () -> clock.exceed(Limit.OUTPUT));
    }

    public CaseClock clock() {
        return clock;
    }

    /** Runs the case, on the thread that the meter measures. */
    public Outcome run(Interpreter python) {
        meter = python.meter();
        meter.begin(Long.MAX_VALUE);
        Failures failures = new Failures(python.errors(), python.refusals(), program);
        Observation observation = observe(python, failures);
        clock.end();
        python.console().ignore();
        if (clock.exceeded().isPresent() || observation instanceof GraderFailed) {
            python.spoil();
        }
        rearranged = mayHaveRearranged(python);
        return outcome(observation, python.refusals().noted(), aftermath(python));
    }

    /** What is known of the case where the thread that runs it cannot be stopped. */
    public Outcome abandoned() {
        return outcome(new GraderFailed("it was abandoned for no reason"), List.of(), Aftermath.NONE);
    }

    private Observation observe(Interpreter python, Failures failures) {
        try {
            python.begin(program, kind, setting);
            python.console().printTo(printedLoading);
            StudentCode student = new StudentCode(clock, python, program);
            Results results = new Results(python, student, clock, reading);
            return observe(new Session(python, program, student, failures, results, printed));
        } catch (PolyglotException exception) {
            return ofGradersOwn(exception, failures);
        } catch (OutOfMemoryError outOfMemory) {
            return new Exceeded(Limit.MEMORY, Phase.RUNNING);
        } catch (RuntimeException | StackOverflowError fault) {
            return new GraderFailed("running a case: " + fault);
        }
    }

    private Observation observe(Session session) {
        Observation observation;
        try {
            observation = observeInput(session);
        } catch (CaseEnded ended) {
            observation = ended.observation();
        } catch (StudentFailed failed) {
            observation = session.observe(failed);
        }
        session.finish();
        return observation;
    }

    private Observation observeInput(Session session) throws CaseEnded, StudentFailed {
        return switch (input) {
            case Call call when program.entry() instanceof EntryPoint.Function -> FunctionCase.observe(session, call);
            case Construction construction
            when program.entry() instanceof EntryPoint.ClassDefinition -> ClassCase.observe(session, construction);
            case ProgramRun run when program.entry() instanceof EntryPoint.Program -> ProgramCase.observe(session, run);
            case Script script when program.entry() instanceof EntryPoint.Module -> ScriptCase.observe(session, script);
            case PythonTest test
            when !(program.entry() instanceof EntryPoint.Program) -> PythonTestCase.observe(session, test);
            case TestCollection collection
            when program.entry() instanceof EntryPoint.Module -> TestCollectionCase.observe(session, collection);
            case Call _, Construction _, ProgramRun _, Script _, PythonTest _, TestCollection _ ->
                new GraderFailed("the case is not of its entry point's kind");
        };
    }

    /** Of an exception in the grader's own Python, which a limit and lack of memory can reach as well. */
    private static Observation ofGradersOwn(PolyglotException exception, Failures failures) {
        if (exception.isCancelled() || exception.isResourceExhausted()) {
            return failures.observe(exception, Phase.RUNNING);
        }
        String message = String.valueOf(exception.getMessage());
        return message.startsWith("MemoryError")
                ? new Exceeded(Limit.MEMORY, Phase.RUNNING)
                : new GraderFailed("reading or preparing a value: " + message);
    }

    /** Of an interpreter that does not say, or cannot, anything is assumed. */
    private static boolean mayHaveRearranged(Interpreter python) {
        try {
            return python.isSpoiled() || python.hasRearranged();
        } catch (PolyglotException silent) {
            python.spoil();
            return true;
        }
    }

    /** Of an interpreter that was stopped nothing more can be known. */
    private static Aftermath aftermath(Interpreter python) {
        if (python.isSpoiled()) {
            return Aftermath.NONE;
        }
        OptionalLong elapsed = python.virtualTime().isPresent()
                ? OptionalLong.of(python.virtualTime().get().elapsed())
                : OptionalLong.empty();
        return new Aftermath(elapsed, python.drawn(), python.drawnUnasked(), python.written());
    }

    private Outcome outcome(Observation observation, List<Refusal> refusals, Aftermath aftermath) {
        Optional<Exceeded> exceeded = clock.exceeded();
        ContextMeter counted = meter;
        Measured measured = counted == null ? Measured.NOTHING : counted.read();
        Usage usage = clock.running();
        Measurement measurement = new Measurement(
                usage.cpu(),
                usage.wall(),
                printed.output(),
                printed.errorOutput(),
                printedLoading.output(),
                usage.allocated(),
                refusals,
                exceeded.isPresent() ? measured.lastLine() : 0,
                measured.steps(),
                rearranged,
                aftermath);
        // A limit is why the rest happened.
        return new Outcome(exceeded.<Observation>map(limit -> limit).orElse(observation), measurement);
    }
}
