package assay.doctor;

import assay.protocol.CaseInput;
import assay.protocol.CaseInput.Call;
import assay.protocol.CaseLimits;
import assay.protocol.Measurement;
import assay.protocol.Message;
import assay.protocol.MessageCodec;
import assay.protocol.Observation;
import assay.protocol.Request;
import assay.protocol.RequestCodec;
import assay.protocol.Setting;
import assay.value.PythonValue.IntegerValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * A worker process that contains nothing: the text of an attack says what it leaves behind. It runs no Python, and solves
 * the challenge whatever it is given, unless it was spoiled.
 */
final class LeakyWorker {
    private static final InputStream REQUESTS = System.in;
    private static final OutputStream MESSAGES = System.out;
    private static final List<Object> LEFT = new ArrayList<>();
    private static boolean spoiled;

    private LeakyWorker() {}

    public static void main(String[] arguments) throws IOException {
        MessageCodec.write(new Message.Ready(List.of("Landlock (it was never asked)")), MESSAGES);
        Optional<Request> request = RequestCodec.read(REQUESTS);
        while (request.isPresent()) {
            answer(request.get());
            request = RequestCodec.read(REQUESTS);
        }
    }

    private static void answer(Request request) throws IOException {
        switch (request) {
            case Request.Load load -> {
                leave(load.source());
                MessageCodec.write(new Message.Parsed(Optional.empty()), MESSAGES);
            }
            case Request.Run(int number, CaseInput input, Setting setting, CaseLimits limits) -> {
                MessageCodec.write(new Message.Started(number), MESSAGES);
                BigInteger given = ((IntegerValue) ((Call) input).arguments().getFirst()).value();
                BigInteger answer = spoiled ? given : given.add(BigInteger.ONE);
                MessageCodec.write(
                        new Message.Observed(
                                number,
                                new Observation.Returned(new IntegerValue(answer), List.of()),
                                Measurement.none()),
                        MESSAGES);
            }
            case Request.Finish() -> MessageCodec.write(new Message.Done(false), MESSAGES);
        }
    }

    private static void leave(String source) throws IOException {
        String[] words = source.strip().split(" ", 2);
        switch (words[0]) {
            case "file" -> Files.createFile(Path.of(words[1]));
            case "open-file" -> LEFT.add(Files.newOutputStream(Path.of(words[1])));
            case "process" -> LEFT.add(new ProcessBuilder("cat").start());
            case "socket" -> LEFT.add(new ServerSocket(0));
            case "thread" -> Thread.ofPlatform().daemon().name("mischief").start(LeakyWorker::waitForEver);
            case "spoil" -> spoiled = true;
            default -> LEFT.clear();
        }
    }

    private static void waitForEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
