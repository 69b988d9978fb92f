package assay.worker;

import assay.protocol.CaseInput;
import assay.protocol.CaseInput.Call;
import assay.protocol.CaseInput.Construction;
import assay.protocol.CaseInput.MethodCall;
import assay.protocol.CaseInput.ProgramRun;
import assay.protocol.CaseInput.Script;
import assay.protocol.CaseLimits;
import assay.protocol.EntryPoint;
import assay.protocol.Isolation;
import assay.protocol.Measurement;
import assay.protocol.Message;
import assay.protocol.Observation;
import assay.protocol.Request;
import assay.protocol.Setting;
import assay.value.PythonValue;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A submission, run in the worker that all tests share.
 *
 * @param limits what its cases get; what a test does not want to exceed has plenty of room, because machines differ
 */
public record Submission(EntryPoint entry, Isolation isolation, Setting setting, CaseLimits limits, String source) {
    private static final CaseLimits PLENTY = new CaseLimits(20_000, 60_000, 256, 64, CaseLimits.Reading.SUBMISSION);

    static Submission function(String source) {
        return new Submission(new EntryPoint.Function("solve"), Isolation.SUBMISSION, Setting.PLAIN, PLENTY, source);
    }

    static Submission definingClass(String source) {
        return new Submission(
                new EntryPoint.ClassDefinition("Solution"), Isolation.SUBMISSION, Setting.PLAIN, PLENTY, source);
    }

    /** A program, to be run with what {@link #input} makes. */
    public static Submission program(String source) {
        return new Submission(new EntryPoint.Program(), Isolation.SUBMISSION, Setting.PLAIN, PLENTY, source);
    }

    static Submission module(String source, String... names) {
        return new Submission(
                new EntryPoint.Module(List.of(names)), Isolation.SUBMISSION, Setting.PLAIN, PLENTY, source);
    }

    Submission isolated(Isolation other) {
        return new Submission(entry, other, setting, limits, source);
    }

    Submission within(CaseLimits other) {
        return new Submission(entry, isolation, setting, other, source);
    }

    Submission in(Setting other) {
        return new Submission(entry, isolation, other, limits, source);
    }

    /** What loading it comes to before anything of it is executed. */
    public Message.Parsed parsed() {
        return SharedWorker.parse(load());
    }

    /** Runs cases one after another. */
    public List<Message.Observed> run(CaseInput... inputs) {
        return SharedWorker.run(load(), setting, limits, List.of(inputs));
    }

    private Request.Load load() {
        return new Request.Load("two_sum.py", source, entry, isolation);
    }

    Observation observe(CaseInput input) {
        return run(input).getFirst().observation();
    }

    Measurement measure(CaseInput input) {
        return run(input).getFirst().measurement();
    }

    /** What its function, called with these arguments, is observed to do. */
    Observation observeCall(PythonValue... arguments) {
        return observe(call(arguments));
    }

    /** What its function returns when it is called with these arguments. */
    PythonValue call(List<PythonValue> arguments) {
        Observation observation = observe(new Call(arguments, Map.of(), OptionalInt.empty(), false));
        if (observation instanceof Observation.Returned(PythonValue value, var _)) {
            return value;
        }
        throw new AssertionError("it did not return: " + observation);
    }

    PythonValue result(PythonValue... arguments) {
        return call(List.of(arguments));
    }

    static Call call(PythonValue... arguments) {
        return new Call(List.of(arguments), Map.of(), OptionalInt.empty(), false);
    }

    static Call drawing(int take, PythonValue... arguments) {
        return new Call(List.of(arguments), Map.of(), OptionalInt.of(take), false);
    }

    static Construction calls(MethodCall... calls) {
        return new Construction(List.of(), Map.of(), List.of(calls), OptionalInt.empty());
    }

    static MethodCall method(String name, PythonValue... arguments) {
        return new MethodCall(name, List.of(arguments), Map.of());
    }

    static Script lines(String... lines) {
        return new Script(String.join("\n", lines), OptionalInt.empty());
    }

    /** Standard input and arguments of a program. */
    public static ProgramRun input(String text, String... arguments) {
        return new ProgramRun(text, List.of(arguments));
    }
}
