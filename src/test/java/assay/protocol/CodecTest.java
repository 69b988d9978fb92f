package assay.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.protocol.Observation.CallOutcome;
import assay.protocol.Observation.Limit;
import assay.protocol.Observation.LoadFault;
import assay.protocol.Observation.Operation;
import assay.protocol.Observation.Phase;
import assay.protocol.TestOutcome.FailedAssertion;
import assay.protocol.TestOutcome.Side;
import assay.value.PythonValue;
import assay.value.PythonValue.BooleanValue;
import assay.value.PythonValue.BytesValue;
import assay.value.PythonValue.ComplexValue;
import assay.value.PythonValue.CycleValue;
import assay.value.PythonValue.DictionaryValue;
import assay.value.PythonValue.DrawnValue;
import assay.value.PythonValue.FloatValue;
import assay.value.PythonValue.FrozenSetValue;
import assay.value.PythonValue.IntegerValue;
import assay.value.PythonValue.IteratorValue;
import assay.value.PythonValue.ListValue;
import assay.value.PythonValue.NoneValue;
import assay.value.PythonValue.OpaqueValue;
import assay.value.PythonValue.SetValue;
import assay.value.PythonValue.SubclassValue;
import assay.value.PythonValue.TextValue;
import assay.value.PythonValue.TupleValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodecTest {
    private static final List<PythonValue> EVERY_VALUE = List.of(
            new NoneValue(),
            new BooleanValue(true),
            new BooleanValue(false),
            IntegerValue.of(Long.MIN_VALUE),
            new IntegerValue(BigInteger.TEN.pow(400).negate()),
            new FloatValue(-0.0),
            new FloatValue(Double.NaN),
            new ComplexValue(1, -2),
            new TextValue("plain"),
            new TextValue("naïve \u6f22 \ud800 \ud83d\ude00"),
            new BytesValue("\u0000\u00ff"),
            new ListValue(List.of(IntegerValue.of(1), new TupleValue(List.of()))),
            new SetValue(List.of(new TextValue("a"))),
            new FrozenSetValue(List.of()),
            new DictionaryValue(List.of(new DictionaryValue.Entry(new TextValue("key"), new CycleValue()))),
            new SubclassValue("Counter", new DictionaryValue(List.of())),
            new OpaqueValue("Node"),
            new IteratorValue("generator"),
            new DrawnValue("generator", List.of(new NoneValue()), true));

    private static final RaisedError ERROR = new RaisedError(
            "ValueError",
            List.of("ValueError", "Exception", "BaseException", "object"),
            "no \u001b[31m",
            "Did you mean: 'on'?",
            List.of(new RaisedError.Frame(3, 0, "solve")));

    private static final CaseLimits LIMITS =
            new CaseLimits(2_000, 10_000, 256, 64, CaseLimits.Reading.SUBMISSION, OptionalLong.of(1L << 40));

    static Stream<Request> everyRequest() {
        Map<String, PythonValue> keywords = new LinkedHashMap<>();
        keywords.put("zeta", new NoneValue());
        keywords.put("alpha", IntegerValue.of(1));
        return Stream.of(
                new Request.Load("a.py", "pass\n", new EntryPoint.Function("f"), Isolation.SUBMISSION),
                new Request.Load("a.py", "", new EntryPoint.ClassDefinition("C"), Isolation.CASE),
                new Request.Load("a.py", "x", new EntryPoint.Program(), Isolation.SUBMISSION),
                new Request.Load("a.py", "x", new EntryPoint.Module(List.of("f", "g")), Isolation.SUBMISSION, true),
                run(new CaseInput.Call(EVERY_VALUE, keywords, OptionalInt.of(5), true)),
                run(new CaseInput.Construction(
                        List.of(),
                        keywords,
                        List.of(new CaseInput.MethodCall("push", List.of(IntegerValue.of(1)), Map.of())),
                        OptionalInt.empty())),
                run(new CaseInput.ProgramRun("3\n", List.of("--fast"))),
                run(new CaseInput.Script("counter()", OptionalInt.empty())),
                new Request.Run(
                        1,
                        new CaseInput.ProgramRun("", List.of()),
                        SETTING.with(new SetOrder.Rearranged(true, 12)),
                        LIMITS),
                run(new CaseInput.PythonTest("def test_é(): pass\n", "test_é[1-2]")),
                run(new CaseInput.TestCollection("two_sum")),
                new Request.Finish());
    }

    private static final Setting SETTING = new Setting(
            Set.of(Setting.Allowance.THREADS),
            Setting.Clock.VIRTUAL,
            Map.of(
                    "a.txt",
                    new FileContent.Stored("\u00ff"),
                    "b.txt",
                    new FileContent.Generated(List.of("{number}"), 9)));

    private static Request run(CaseInput input) {
        return new Request.Run(
                7,
                input,
                SETTING,
                new CaseLimits(
                        2_000,
                        10_000,
                        256,
                        64,
                        CaseLimits.Reading.SUBMISSION,
                        OptionalLong.of(1L << 40),
                        OptionalInt.of(5)));
    }

    static Stream<Message> everyMessage() {
        Measurement measurement = new Measurement(
                1,
                2,
                "out",
                "err",
                "load",
                3,
                List.of(new Measurement.Refusal(Operation.FILE, "/x")),
                4,
                1L << 40,
                true,
                new Aftermath(OptionalLong.of(5), 6, 7, Map.of("a.txt", Optional.of("x"), "b.txt", Optional.empty())));
        return Stream.of(
                        new Observation.Returned(new ListValue(EVERY_VALUE), EVERY_VALUE),
                        new Observation.Called(
                                List.of(new CallOutcome.Value(new NoneValue()), new CallOutcome.Raise(ERROR))),
                        new Observation.Raised(ERROR),
                        new Observation.Exited(-1),
                        new Observation.Tested(new TestOutcome.Passed()),
                        new Observation.Tested(new TestOutcome.Skipped("later")),
                        new Observation.Tested(new TestOutcome.Tampered("unittest.case")),
                        new Observation.Tested(new TestOutcome.Errored(ERROR, 3)),
                        new Observation.Tested(new TestOutcome.Failed(
                                new FailedAssertion(
                                        4,
                                        "==",
                                        Optional.of(new Side.Known(new ListValue(EVERY_VALUE))),
                                        Optional.of(new Side.Described("Vector(1, 2)")),
                                        "message",
                                        "x=1"),
                                true)),
                        new Observation.Tested(new TestOutcome.Failed(
                                new FailedAssertion(0, "", Optional.empty(), Optional.empty(), "", ""), false)),
                        new Observation.Exceeded(Limit.VALUE_SIZE, Phase.LOADING),
                        new Observation.Refused(Operation.NETWORK, ERROR, Phase.RUNNING),
                        new Observation.DidNotLoad(LoadFault.SYNTAX, ERROR),
                        new Observation.WorkerDied("killed"),
                        new Observation.GraderFailed("fault"))
                .flatMap(observation -> Stream.of(new Message.Observed(1, observation, measurement)))
                .map(Message.class::cast)
                .mapMulti((message, all) -> {
                    all.accept(message);
                    all.accept(new Message.Ready(List.of("seccomp (refused)")));
                    all.accept(new Message.Parsed(Optional.empty()));
                    all.accept(new Message.Parsed(Optional.of(new Observation.DidNotLoad(LoadFault.SYNTAX, ERROR))));
                    all.accept(new Message.Started(9));
                    all.accept(new Message.Done(true));
                });
    }

    @ParameterizedTest
    @MethodSource("everyRequest")
    void aRequestArrivesAsItWasSent(Request request) throws IOException {
        ByteArrayOutputStream pipe = new ByteArrayOutputStream();
        RequestCodec.write(request, pipe);
        Optional<Request> read = RequestCodec.read(new ByteArrayInputStream(pipe.toByteArray()));
        assertThat(read).contains(request);
        if (request instanceof Request.Run(int number, CaseInput.Call sent, Setting setting, CaseLimits limits)
                && read.orElseThrow()
                        instanceof Request.Run(int again, CaseInput.Call call, Setting other, CaseLimits same)) {
            assertThat(call.keywords().keySet())
                    .containsExactlyElementsOf(sent.keywords().keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("everyMessage")
    void aMessageArrivesAsItWasSent(Message message) throws IOException {
        assertThat(MessageCodec.read(new ByteArrayInputStream(bytes(message)))).contains(message);
    }

    @ParameterizedTest
    @MethodSource("everyMessage")
    void aFrameCutAnywhereIsRefused(Message message) throws IOException {
        byte[] frame = bytes(message);
        for (int length = 1; length < frame.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(frame, length);
            assertThatThrownBy(() -> MessageCodec.read(new ByteArrayInputStream(cut)))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void garbledFramesAreReadAsSomethingOrRefusedAsMalformed() throws IOException {
        Random random = new Random(5);
        List<byte[]> frames = new ArrayList<>();
        for (Message message : everyMessage().toList()) {
            frames.add(bytes(message));
        }
        for (int round = 0; round < 20_000; round++) {
            byte[] frame = frames.get(random.nextInt(frames.size())).clone();
            for (int change = 0; change <= random.nextInt(4); change++) {
                frame[4 + random.nextInt(frame.length - 4)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(MessageCodec.read(new ByteArrayInputStream(frame))).isPresent();
            } catch (MalformedFrameException refused) {
                assertThat(refused).hasMessageMatching("(?s).+");
            }
        }
    }

    @Test
    void aLengthBeyondTheBoundIsRefusedBeforeAnythingIsRead() {
        byte[] twoGigabytes = ByteBuffer.allocate(4).putInt(Integer.MAX_VALUE).array();
        assertThatThrownBy(() -> MessageCodec.read(new ByteArrayInputStream(twoGigabytes)))
                .isInstanceOf(MalformedFrameException.class)
                .hasMessageContaining("2147483647");
        byte[] negative = ByteBuffer.allocate(4).putInt(-1).array();
        assertThatThrownBy(() -> MessageCodec.read(new ByteArrayInputStream(negative)))
                .isInstanceOf(MalformedFrameException.class);
    }

    @Test
    void aCountThatItsFrameCannotHoldIsRefused() {
        byte[] lie = ByteBuffer.allocate(14)
                .putInt(10)
                .put((byte) 3)
                .putInt(1)
                .put((byte) 1)
                .putInt(1_000_000_000)
                .array();
        assertThatThrownBy(() -> MessageCodec.read(new ByteArrayInputStream(lie)))
                .isInstanceOf(MalformedFrameException.class)
                .hasMessageContaining("1000000000");
    }

    @Test
    void aDeeplyNestedInputArrives() throws IOException {
        PythonValue nested = new ListValue(List.of());
        for (int depth = 0; depth < 9_000; depth++) {
            nested = new ListValue(List.of(nested));
        }
        ByteArrayOutputStream pipe = new ByteArrayOutputStream();
        RequestCodec.write(run(new CaseInput.Call(List.of(nested), Map.of(), OptionalInt.empty(), false)), pipe);
        assertThat(RequestCodec.read(new ByteArrayInputStream(pipe.toByteArray())))
                .isPresent();
    }

    @Test
    void anEmptyPipeIsItsEnd() throws IOException {
        assertThat(MessageCodec.read(new ByteArrayInputStream(new byte[0]))).isEmpty();
    }

    private static byte[] bytes(Message message) throws IOException {
        ByteArrayOutputStream pipe = new ByteArrayOutputStream();
        MessageCodec.write(message, pipe);
        return pipe.toByteArray();
    }
}
