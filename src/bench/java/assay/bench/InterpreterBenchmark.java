package assay.bench;

import assay.challenge.TestCase;
import assay.protocol.Setting;
import assay.sandbox.CaseKind;
import assay.sandbox.CaseRun;
import assay.sandbox.Interpreter;
import assay.sandbox.Outcome;
import assay.sandbox.Parsing;
import assay.sandbox.Program;
import assay.sandbox.PythonEngine;
import assay.sandbox.ThreadMeter;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What happens inside a worker: an interpreter is made, ten cases of a submission are run in it, or one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx448m", "-Xmn128m", "-Xss64m"})
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 3)
public class InterpreterBenchmark {
    private static final int RECURSION_LIMIT = 16_000;

    private final PythonEngine engine = new PythonEngine(RECURSION_LIMIT);
    private final ThreadMeter meter = new ThreadMeter(Thread.currentThread());
    private final TwoSum twoSum = new TwoSum();
    private final Interpreter warm = engine.newInterpreter(false);
    private final Program loaded = parsed(warm);
    private int submissions;

    @Benchmark
    public Interpreter makeInterpreter() {
        try (Interpreter interpreter = engine.newInterpreter(false)) {
            return interpreter;
        }
    }

    @Benchmark
    public int tenCasesInTheirOwnInterpreter() {
        int bits = 0;
        try (Interpreter interpreter = engine.newInterpreter(false)) {
            Program program = parsed(interpreter);
            for (TestCase testCase : twoSum.cases) {
                bits += outcome(interpreter, program, testCase).hashCode();
            }
        }
        return bits;
    }

    @Benchmark
    public Outcome oneCase() {
        return outcome(warm, loaded, twoSum.cases.getFirst());
    }

    private Program parsed(Interpreter interpreter) {
        Program program = Program.asWritten(
                "two_sum.py", twoSum.submission(submissions++), twoSum.challenge.entry(), false);
        Parsing parsing = new Parsing(program, meter);
        if (parsing.run(interpreter).isPresent()) {
            throw new IllegalStateException("the solution does not load");
        }
        return parsing.program();
    }

    private Outcome outcome(Interpreter interpreter, Program program, TestCase testCase) {
        CaseKind kind = CaseKind.of(program, TwoSum.input(testCase), Setting.PLAIN);
        return new CaseRun(program, TwoSum.input(testCase), kind, Setting.PLAIN, TwoSum.LIMITS, meter)
                .run(interpreter);
    }
}
