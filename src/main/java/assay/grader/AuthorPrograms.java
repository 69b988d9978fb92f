package assay.grader;

import assay.challenge.Challenge;
import assay.challenge.Limits;
import assay.challenge.loading.TestCollector.TestFile;
import assay.protocol.CaseInput;
import assay.protocol.CaseLimits;
import assay.protocol.EntryPoint;
import assay.protocol.Isolation;
import assay.protocol.Setting;
import assay.supervisor.CaseOutcome;
import assay.supervisor.Program;
import assay.supervisor.ProgramSession;
import assay.supervisor.WorkerSlot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs what a challenge's author, or the grader's, wrote, in a worker that never loads a submission; one at a time. */
final class AuthorPrograms {
    /** After so many questions a new interpreter answers, and a worker whose heap is full can be replaced. */
    private static final int MOST_QUESTIONS = 500;

    private final WorkerSlot slot;
    private final QuietMachine machine;
    private Optional<Kept> kept = Optional.empty();

    AuthorPrograms(WorkerSlot slot, QuietMachine machine) {
        this.slot = slot;
        this.machine = machine;
    }

    /** A challenge's generator.py. */
    static final EntryPoint GENERATOR = new EntryPoint.Module(List.of("generate"));

    /** The call of {@code generate(random, size)}. */
    static CaseInput.Script generation(long size, long seed) {
        return new CaseInput.Script(
                "import random as _random\ngenerate(_random.Random(%d), %d)\n".formatted(seed, size),
                OptionalInt.empty());
    }

    /** What {@code generate(random, size)} of the challenge gives: a list of arguments when all is well. */
    CaseOutcome generate(Challenge challenge, long size, long seed) throws InterruptedException {
        return run(challenge, challenge.files().generator(), GENERATOR, generation(size, seed), Setting.PLAIN);
    }

    /** What the reference solution does with an input. */
    CaseOutcome reference(Challenge challenge, CaseInput input, Setting setting) throws InterruptedException {
        return run(challenge, solution(challenge), challenge.entry(), input, setting);
    }

    /** The reference solution. */
    static Path solution(Challenge challenge) {
        return challenge
                .files()
                .reference()
                .orElseThrow(() -> new IllegalStateException("no reference solution in " + challenge.folder()));
    }

    /** What {@code check(arguments, expected, observed)} of the challenge says. */
    CaseOutcome check(Challenge challenge, CaseInput.Call question) throws InterruptedException {
        return run(challenge, challenge.files().checker(), new EntryPoint.Function("check"), question, Setting.PLAIN);
    }

    /** What the tests of a tests.py are called: a list of texts when all is well. */
    CaseOutcome collect(TestFile tests) throws InterruptedException {
        Program program = new Program(
                "tests.py",
                tests.source(),
                new EntryPoint.Module(List.of()),
                Isolation.SUBMISSION,
                false,
                Limits.DEFAULT.memoryMiB());
        return run(program, new CaseInput.TestCollection(tests.module()), Setting.PLAIN, limits(Limits.DEFAULT));
    }

    private CaseOutcome run(Challenge challenge, Path file, EntryPoint entry, CaseInput input, Setting setting)
            throws InterruptedException {
        return run(program(challenge, file, entry), input, setting, limits(challenge.limits()));
    }

    /** What a file of the challenge is to a worker. */
    static Program program(Challenge challenge, Path file, EntryPoint entry) {
        return new Program(
                file.getFileName().toString(),
                read(file),
                entry,
                Isolation.SUBMISSION,
                false,
                challenge.limits().memoryMiB());
    }

    /** A program that waits for the next question. */
    private record Kept(Program program, ProgramSession session, AtomicInteger questions) {}

    /** The same as {@link #run}, of a program that answers each question as if it were the first: its interpreter is kept. */
    synchronized CaseOutcome ask(Program program, CaseInput question, CaseLimits limits) throws InterruptedException {
        if (kept.filter(each ->
                        each.program().equals(program) && each.questions().incrementAndGet() <= MOST_QUESTIONS)
                .isEmpty()) {
            forget();
            kept = Optional.of(new Kept(program, slot.open(program), new AtomicInteger(1)));
        }
        ProgramSession session = kept.orElseThrow().session();
        return machine.besideOthers(() -> session.run(question, Setting.PLAIN, limits));
    }

    /** The worker has one program at a time. */
    private void forget() {
        kept.ifPresent(each -> each.session().close());
        kept = Optional.empty();
    }

    /** What a program does with an input. */
    synchronized CaseOutcome run(Program program, CaseInput input, Setting setting, CaseLimits limits)
            throws InterruptedException {
        forget();
        try (ProgramSession session = slot.open(program)) {
            return machine.besideOthers(() -> session.run(input, setting, limits));
        }
    }

    /** What a program does with inputs, one after the other, up to the first that it takes too much for. */
    synchronized List<CaseOutcome> runAll(
            Program program, List<? extends CaseInput> inputs, Setting setting, CaseLimits limits)
            throws InterruptedException {
        forget();
        List<CaseOutcome> outcomes = new ArrayList<>();
        try (ProgramSession session = slot.open(program)) {
            for (CaseInput input : inputs) {
                CaseOutcome outcome = machine.besideOthers(() -> session.run(input, setting, limits));
                if (!PreparedCases.endedByItself(outcome)) {
                    break;
                }
                outcomes.add(outcome);
            }
        }
        return outcomes;
    }

    /** Time to spare, in a worker that may be cold: an author's code that takes long is no candidate's fault. */
    private static final long AUTHOR_MILLIS = 60_000;

    private static CaseLimits limits(Limits limits) {
        return new CaseLimits(
                AUTHOR_MILLIS, AUTHOR_MILLIS, limits.memoryMiB(), limits.outputKiB(), CaseLimits.Reading.AUTHOR);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + file, failure);
        }
    }
}
