package assay.protocol;

import assay.protocol.Observation.CallOutcome;
import assay.protocol.Observation.Limit;
import assay.protocol.Observation.LoadFault;
import assay.protocol.Observation.Operation;
import assay.protocol.Observation.Phase;
import assay.value.PythonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/** Messages on the pipe from a worker to the supervisor. */
public final class MessageCodec {
    private MessageCodec() {}

    /** Sends one message. */
    public static void write(Message message, OutputStream pipe) throws IOException {
        Encoder to = new Encoder();
        switch (message) {
            case Message.Ready(List<String> missing) -> {
                to.small(0);
                to.list(missing, Encoder::text);
            }
            case Message.Parsed(Optional<Observation.DidNotLoad> fault) -> {
                to.small(1);
                to.list(fault.stream().toList(), MessageCodec::writeObservation);
            }
            case Message.Started(int number) -> {
                to.small(2);
                to.integer(number);
            }
            case Message.Observed(int number, Observation observation, Measurement measurement) -> {
                to.small(3);
                to.integer(number);
                writeObservation(to, observation);
                writeMeasurement(to, measurement);
            }
            case Message.Done(boolean replaceMe) -> {
                to.small(4);
                to.flag(replaceMe);
            }
        }
        to.send(pipe);
    }

    /** The next message; empty at the end of the pipe. */
    public static Optional<Message> read(InputStream pipe) throws IOException {
        Optional<ByteBuffer> frame = Frames.read(pipe);
        return frame.isEmpty() ? Optional.empty() : Optional.of(Decoder.whole(frame.get(), MessageCodec::message));
    }

    private static Message message(Decoder from) throws MalformedFrameException {
        int tag = from.small();
        return switch (tag) {
            case 0 -> new Message.Ready(from.list(Decoder::text));
            case 1 -> new Message.Parsed(parseFault(from));
            case 2 -> new Message.Started(from.integer());
            case 3 -> new Message.Observed(from.integer(), observation(from), measurement(from));
            case 4 -> new Message.Done(from.flag());
            default -> throw new MalformedFrameException("no message has the tag " + tag);
        };
    }

    private static Optional<Observation.DidNotLoad> parseFault(Decoder from) throws MalformedFrameException {
        List<Observation> faults = from.list(MessageCodec::observation);
        if (faults.isEmpty()) {
            return Optional.empty();
        }
        if (faults.size() == 1 && faults.getFirst() instanceof Observation.DidNotLoad fault) {
            return Optional.of(fault);
        }
        throw new MalformedFrameException("parsing can only end in success or a reason not to load");
    }

    private static void writeObservation(Encoder to, Observation observation) {
        switch (observation) {
            case Observation.Returned(PythonValue value, List<PythonValue> argumentsAfter) -> {
                to.small(0);
                ValueCodec.write(to, value);
                to.list(argumentsAfter, ValueCodec::write);
            }
            case Observation.Called(List<CallOutcome> outcomes) -> {
                to.small(1);
                to.list(outcomes, MessageCodec::writeOutcome);
            }
            case Observation.Raised(RaisedError error) -> {
                to.small(2);
                writeError(to, error);
            }
            case Observation.Exited(int status) -> {
                to.small(3);
                to.integer(status);
            }
            case Observation.Exceeded(Limit limit, Phase phase) -> {
                to.small(4);
                to.constant(limit);
                to.constant(phase);
            }
            case Observation.Refused(Operation operation, RaisedError error, Phase phase) -> {
                to.small(5);
                to.constant(operation);
                writeError(to, error);
                to.constant(phase);
            }
            case Observation.DidNotLoad(LoadFault fault, RaisedError error) -> {
                to.small(6);
                to.constant(fault);
                writeError(to, error);
            }
            case Observation.WorkerDied(String how) -> {
                to.small(7);
                to.text(how);
            }
            case Observation.GraderFailed(String what) -> {
                to.small(8);
                to.text(what);
            }
            case Observation.Tested(TestOutcome outcome) -> {
                to.small(9);
                TestOutcomeCodec.write(to, outcome);
            }
        }
    }

    private static Observation observation(Decoder from) throws MalformedFrameException {
        int tag = from.small();
        return switch (tag) {
            case 0 -> new Observation.Returned(ValueCodec.read(from), from.list(ValueCodec::read));
            case 1 -> new Observation.Called(from.list(MessageCodec::outcome));
            case 2 -> new Observation.Raised(error(from));
            case 3 -> new Observation.Exited(from.integer());
            case 4 -> new Observation.Exceeded(from.constant(Limit.values()), from.constant(Phase.values()));
            case 5 ->
                new Observation.Refused(from.constant(Operation.values()), error(from), from.constant(Phase.values()));
            case 6 -> new Observation.DidNotLoad(from.constant(LoadFault.values()), error(from));
            case 7 -> new Observation.WorkerDied(from.text());
            case 8 -> new Observation.GraderFailed(from.text());
            case 9 -> new Observation.Tested(TestOutcomeCodec.read(from));
            default -> throw new MalformedFrameException("no observation has the tag " + tag);
        };
    }

    private static void writeOutcome(Encoder to, CallOutcome outcome) {
        switch (outcome) {
            case CallOutcome.Value(PythonValue value) -> {
                to.flag(true);
                ValueCodec.write(to, value);
            }
            case CallOutcome.Raise(RaisedError error) -> {
                to.flag(false);
                writeError(to, error);
            }
        }
    }

    private static CallOutcome outcome(Decoder from) throws MalformedFrameException {
        return from.flag() ? new CallOutcome.Value(ValueCodec.read(from)) : new CallOutcome.Raise(error(from));
    }

    static void writeError(Encoder to, RaisedError error) {
        to.text(error.typeName());
        to.list(error.ancestry(), Encoder::text);
        to.text(error.message());
        to.text(error.suggestion());
        to.list(error.traceback(), (each, frame) -> {
            each.integer(frame.line());
            each.integer(frame.column());
            each.text(frame.function());
        });
    }

    static RaisedError error(Decoder from) throws MalformedFrameException {
        return new RaisedError(
                from.text(),
                from.list(Decoder::text),
                from.text(),
                from.text(),
                from.list(each -> new RaisedError.Frame(each.integer(), each.integer(), each.text())));
    }

    private static void writeMeasurement(Encoder to, Measurement measurement) {
        to.number(measurement.cpuNanos());
        to.number(measurement.wallNanos());
        to.text(measurement.output());
        to.text(measurement.errorOutput());
        to.text(measurement.loadOutput());
        to.number(measurement.allocatedBytes());
        to.list(measurement.refusals(), (each, refusal) -> {
            each.constant(refusal.operation());
            each.text(refusal.subject());
        });
        to.integer(measurement.lastLine());
        to.number(measurement.steps());
        to.flag(measurement.rearranged());
        writeAftermath(to, measurement.aftermath());
    }

    private static void writeAftermath(Encoder to, Aftermath aftermath) {
        to.optional(aftermath.elapsedNanos());
        to.number(aftermath.drawn());
        to.number(aftermath.drawnUnasked());
        to.map(aftermath.files(), (each, content) -> each.list(content.stream().toList(), Encoder::text));
    }

    private static Aftermath aftermath(Decoder from) throws MalformedFrameException {
        return new Aftermath(
                from.optionalNumber(),
                from.number(),
                from.number(),
                from.map(each -> each.list(Decoder::text).stream().findFirst()));
    }

    private static Measurement measurement(Decoder from) throws MalformedFrameException {
        return new Measurement(
                from.number(),
                from.number(),
                from.text(),
                from.text(),
                from.text(),
                from.number(),
                from.list(each -> new Measurement.Refusal(each.constant(Operation.values()), each.text())),
                from.integer(),
                from.number(),
                from.flag(),
                aftermath(from));
    }
}
