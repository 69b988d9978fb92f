package assay.worker;

import assay.protocol.Isolation;
import assay.protocol.Message;
import assay.protocol.MessageCodec;
import assay.protocol.Observation.DidNotLoad;
import assay.protocol.Observation.Exceeded;
import assay.protocol.Observation.Limit;
import assay.protocol.Request;
import assay.protocol.Setting.Allowance;
import assay.sandbox.CaseKind;
import assay.sandbox.CaseRun;
import assay.sandbox.Outcome;
import assay.sandbox.Parsing;
import assay.sandbox.Program;
import assay.sandbox.ThreadMeter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Answers requests, one at a time. */
final class Worker {
    /** Parsing is bounded by its clock, and by the heap itself. */
    private static final int PARSING_MEMORY_MIB = 1 << 20;

    /** How long threads that a case left behind may take to end. */
    private static final Duration LEFTOVERS = Duration.ofMillis(300);

    private final OutputStream messages;
    private final RunThread python = new RunThread();
    private final Interpreters interpreters = new Interpreters();
    private final Heap heap = new Heap();
    private final Watch watch = new Watch(interpreters, heap, python.meter());
    private @Nullable Program program;
    private Isolation isolation = Isolation.SUBMISSION;
    private boolean lost;

    Worker(OutputStream messages) {
        this.messages = messages;
    }

    /**
     * Answers until the requests end or the worker asked to be replaced; says whether its last program still runs.
     *
     * @param missing pieces of the operating system's sandbox that this process is not in
     */
    boolean answerAll(Requests requests, List<String> missing) throws IOException {
        python.start();
        python.finish(interpreters::prepare);
        send(new Message.Ready(missing));
        boolean useful = true;
        while (useful) {
            Optional<Request> request = requests.next();
            useful = request.isPresent() && answer(request.get());
        }
        return lost;
    }

    /** Answers one request; false where no more can be. */
    private boolean answer(Request request) throws IOException {
        return switch (request) {
            case Request.Load load -> load(load);
            case Request.Run run -> run(run);
            case Request.Finish() -> finish();
        };
    }

    private boolean load(Request.Load load) throws IOException {
        Parsing parsing = new Parsing(
                Program.asWritten(load.fileName(), load.source(), load.entry(), load.reorderable()),
                python.singleMeter());
        Optional<DidNotLoad> fault;
        try {
            Future<Optional<DidNotLoad>> work =
                    python.submit(() -> parsing.run(interpreters.fresh(load.source())), parsing.clock());
            fault = watch.await(work, parsing.clock(), PARSING_MEMORY_MIB);
        } catch (WedgedException wedged) {
            lost = true;
            fault = Optional.of(Parsing.abandoned());
        }
        program = parsing.program();
        isolation = load.isolation();
        send(new Message.Parsed(fault));
        return true;
    }

    private boolean run(Request.Run run) throws IOException {
        if (program == null || lost) {
            throw new IOException("a case before its program");
        }
        send(new Message.Started(run.number()));
        Outcome outcome = outcome(program, run);
        // A thread that the case left behind would take its time from the next one.
        lost |= !lost
                && run.setting().allowed().contains(Allowance.THREADS)
                && python.meter().countsSeveral()
                && !interpreters.end(LEFTOVERS);
        send(new Message.Observed(run.number(), outcome.observation(), outcome.measurement()));
        boolean outOfMemory = outcome.observation() instanceof Exceeded exceeded && exceeded.limit() == Limit.MEMORY;
        if (lost || outOfMemory) {
            send(new Message.Done(true));
            return false;
        }
        return true;
    }

    private Outcome outcome(Program program, Request.Run run) {
        CaseKind kind = CaseKind.of(program, run.input(), run.setting());
        ThreadMeter meter = kind.threads() ? python.meter() : python.singleMeter();
        CaseRun caseRun = new CaseRun(program, run.input(), kind, run.setting(), run.limits(), meter);
        try {
            Future<Outcome> work = python.submit(
                    () -> caseRun.run(interpreters.forCase(isolation, run.input(), kind)), caseRun.clock());
            return watch.await(work, caseRun.clock(), run.limits().memoryMiB());
        } catch (WedgedException wedged) {
            lost = true;
            return caseRun.abandoned();
        }
    }

    private boolean finish() throws IOException {
        program = null;
        if (!lost) {
            python.finish(interpreters::drop);
        }
        boolean replaceMe = lost || heap.isWorn();
        send(new Message.Done(replaceMe));
        if (!replaceMe) {
            python.later(interpreters::prepare);
        }
        return !replaceMe;
    }

    private void send(Message message) throws IOException {
        MessageCodec.write(message, messages);
    }
}
