package assay.bench;

import assay.challenge.TestCase;
import assay.judge.Judgement;
import assay.protocol.Measurement;
import assay.protocol.Message;
import assay.protocol.MessageCodec;
import assay.protocol.Observation;
import assay.protocol.Request;
import assay.protocol.RequestCodec;
import assay.protocol.Setting;
import assay.value.PythonValue;
import assay.value.PythonValue.IntegerValue;
import assay.value.PythonValue.ListValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What happens around a worker, once for each case: a request and its answer cross the pipe, and are judged. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"})
@Warmup(iterations = 2, time = 2)
@org.openjdk.jmh.annotations.Measurement(iterations = 3, time = 2)
public class SupervisorBenchmark {
    private static final PythonValue PAIR = new ListValue(List.of(IntegerValue.of(0), IntegerValue.of(1)));

    private final TwoSum twoSum = new TwoSum();
    private final TestCase testCase = twoSum.cases.getFirst();
    private final Request request = new Request.Run(1, TwoSum.input(testCase), Setting.PLAIN, TwoSum.LIMITS);

    @Benchmark
    public Optional<Request> requestAcross() throws IOException {
        ByteArrayOutputStream pipe = new ByteArrayOutputStream();
        RequestCodec.write(request, pipe);
        return RequestCodec.read(new ByteArrayInputStream(pipe.toByteArray()));
    }

    @Benchmark
    public Optional<Message> answerAcross() throws IOException {
        ByteArrayOutputStream pipe = new ByteArrayOutputStream();
        Observation pair = new Observation.Returned(PAIR, List.of());
        MessageCodec.write(new Message.Observed(1, pair, Measurement.none()), pipe);
        return MessageCodec.read(new ByteArrayInputStream(pipe.toByteArray()));
    }

    @Benchmark
    public Judgement judgeAccepted() {
        return twoSum.judge(testCase, new Observation.Returned(PAIR, List.of()), Measurement.none());
    }

    @Benchmark
    public Judgement judgeWrong() {
        return twoSum.judge(
                testCase, new Observation.Returned(IntegerValue.of(7), List.of()), Measurement.none());
    }
}
