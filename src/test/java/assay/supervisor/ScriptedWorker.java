package assay.supervisor;

import assay.protocol.CaseInput;
import assay.protocol.CaseLimits;
import assay.protocol.Measurement;
import assay.protocol.Message;
import assay.protocol.MessageCodec;
import assay.protocol.Observation;
import assay.protocol.Request;
import assay.protocol.RequestCodec;
import assay.protocol.Setting;
import assay.value.PythonValue.TextValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * A worker process that keeps to the protocol but for what it is told to do wrong: the script of a case says how it
 * ends. It runs no Python.
 */
final class ScriptedWorker {
    private static final InputStream REQUESTS = System.in;
    private static final OutputStream MESSAGES = System.out;

    private static final long SLICE_NANOS = 20_000_000;

    private static int programs;

    private ScriptedWorker() {}

    public static void main(String[] arguments) throws IOException {
        MessageCodec.write(new Message.Ready(List.of()), MESSAGES);
        Optional<Request> request = RequestCodec.read(REQUESTS);
        while (request.isPresent()) {
            answer(request.get());
            request = RequestCodec.read(REQUESTS);
        }
    }

    private static void answer(Request request) throws IOException {
        switch (request) {
            case Request.Load load -> {
                programs++;
                if (load.source().equals("die while parsing")) {
                    Runtime.getRuntime().halt(9);
                }
                if (load.source().equals("fill the rest") && programs > 1) {
                    Runtime.getRuntime().halt(WorkerCommand.OUT_OF_MEMORY_STATUS);
                }
                MessageCodec.write(new Message.Parsed(Optional.empty()), MESSAGES);
            }
            case Request.Run(int number, CaseInput input, Setting setting, CaseLimits limits) ->
                run(number, ((CaseInput.Script) input).source());
            case Request.Finish() -> MessageCodec.write(new Message.Done(false), MESSAGES);
        }
    }

    private static void run(int number, String script) throws IOException {
        MessageCodec.write(new Message.Started(number), MESSAGES);
        int blank = script.indexOf(' ');
        String argument = script.substring(blank + 1);
        switch (blank < 0 ? script : script.substring(0, blank)) {
            case "answer" -> observed(number, argument);
            case "die" -> Runtime.getRuntime().halt(9);
            case "die-as-number" -> {
                if (number == Integer.parseInt(argument)) {
                    Runtime.getRuntime().halt(9);
                }
                observed(number, "survived");
            }
            case "out-of-memory" -> Runtime.getRuntime().halt(WorkerCommand.OUT_OF_MEMORY_STATUS);
            case "out-of-memory-beside-another" -> {
                if (programs > 1) {
                    Runtime.getRuntime().halt(WorkerCommand.OUT_OF_MEMORY_STATUS);
                }
                observed(number, "enough");
            }
            case "too-much-beside-another" -> {
                if (programs > 1) {
                    observed(number, new Observation.Exceeded(Observation.Limit.MEMORY, Observation.Phase.RUNNING));
                    MessageCodec.write(new Message.Done(true), MESSAGES);
                    Runtime.getRuntime().halt(0);
                }
                observed(number, "enough");
            }
            case "silence" -> REQUESTS.readAllBytes();
            case "get-a-quarter-of-a-core-for" -> {
                long end = System.nanoTime()
                        + Duration.ofMillis(Long.parseLong(argument)).toNanos();
                while (System.nanoTime() < end) {
                    long rest = System.nanoTime() + SLICE_NANOS;
                    while (System.nanoTime() < rest) {
                        Thread.onSpinWait();
                    }
                    LockSupport.parkNanos(3 * SLICE_NANOS);
                }
                observed(number, "late");
            }
            case "garbage" -> raw(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9});
            case "half" -> raw(new byte[] {0, 0, 0, 50, 3});
            case "huge" -> raw(new byte[] {0x7f, -1, -1, -1});
            case "other-case" -> observed(number + 1, "not mine");
            case "worn" -> {
                observed(number, "last");
                MessageCodec.write(new Message.Done(true), MESSAGES);
                Runtime.getRuntime().halt(0);
            }
            default -> throw new IllegalArgumentException(script);
        }
    }

    private static void observed(int number, String text) throws IOException {
        observed(number, new Observation.Returned(new TextValue(text), List.of()));
    }

    private static void observed(int number, Observation observation) throws IOException {
        MessageCodec.write(new Message.Observed(number, observation, Measurement.none()), MESSAGES);
    }

    private static void raw(byte[] bytes) throws IOException {
        MESSAGES.write(bytes);
        MESSAGES.flush();
        MESSAGES.close();
        REQUESTS.readAllBytes();
    }
}
