package assay.grader;

import assay.challenge.Challenge;
import assay.judge.explanation.SourceText;
import assay.protocol.CaseInput;
import assay.protocol.CaseLimits;
import assay.protocol.Observation;
import assay.protocol.Setting;
import assay.result.SubmissionResult;
import assay.submission.SubmissionFile;
import assay.supervisor.Program;
import assay.supervisor.ProgramSession;
import assay.supervisor.WorkerSlot;
import assay.supervisor.WorkerStarter;
import java.util.Optional;

/**
 * Grades files and runs programs one by one, keeping nothing, for those who examine challenges. Used by many threads, each
 * with its slot.
 */
public final class Workbench {
    private static final long AUTHOR_MILLIS = 60_000;
    private static final int OUTPUT_KIB = 64;

    private final AuthorPrograms authors;
    private final CaseRunner runner;
    private final SubmissionGrader grader;

    /** Workers are started when they are needed. */
    public Workbench(WorkerStarter starter) {
        QuietMachine machine = new QuietMachine();
        authors = new AuthorPrograms(new WorkerSlot(starter), machine);
        runner = new CaseRunner(
                new PreparedCases(authors, new GeneratedValues()),
                authors,
                new TimedRunner(machine),
                new SetOrderCheck(machine),
                Optional.empty());
        grader = new SubmissionGrader(new SourceAnalysis(authors), runner, new ResultsInMemory(), starter::sandbox);
    }

    /** The result of one file against all cases of a challenge, whose limits need not be those of its definition. */
    public SubmissionResult grade(Challenge challenge, SubmissionFile file, WorkerSlot slot)
            throws InterruptedException {
        return grader.grade(SelectedChallenge.of(challenge, name -> true), file, slot);
    }

    /** What an author's program does, in a worker that never loads a submission; one at a time. */
    public Observation author(Program program, CaseInput input, Setting setting) throws InterruptedException {
        CaseLimits limits = new CaseLimits(
                AUTHOR_MILLIS, AUTHOR_MILLIS, program.memoryMiB(), OUTPUT_KIB, CaseLimits.Reading.AUTHOR);
        return authors.run(program, input, setting, limits).observation();
    }

    /** What a program prints to standard output; empty where it prints nothing, for whatever reason. */
    public String printed(Challenge challenge, String source, CaseInput input, Setting setting, WorkerSlot slot)
            throws InterruptedException {
        try (ProgramSession session = slot.open(program(challenge, source))) {
            return session.run(input, setting, TimedRunner.leastLimits(challenge.limits()))
                    .measurement()
                    .output();
        }
    }

    /** Makes ready to run single cases of a challenge with this text, in whatever order. */
    public Trial trial(Challenge challenge, String source, WorkerSlot slot) {
        String fileName = challenge.description().file();
        ProgramSession session = slot.open(program(challenge, source));
        return new Trial(
                session,
                challenge,
                runner,
                new SourceText(fileName, source.lines().toList()));
    }

    private static Program program(Challenge challenge, String source) {
        return new Program(
                challenge.description().file(),
                source,
                challenge.entry(),
                challenge.isolation(),
                false,
                challenge.limits().memoryMiB());
    }
}
