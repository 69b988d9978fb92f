package assay.grader;

import assay.challenge.Challenge;
import assay.challenge.Group;
import assay.grader.GradingRequest.Absent;
import assay.result.Points;
import assay.result.RunResult;
import assay.result.RunResult.GradedChallenge;
import assay.result.RunResult.Provenance;
import assay.result.SubmissionResult;
import assay.submission.SubmissionFile;
import assay.supervisor.WorkerSlot;
import assay.supervisor.WorkerStarter;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Grades what requests ask for, one request after the other, with the workers of one starter. What is warm after one
 * request, and what was prepared for it, serves the next.
 */
public final class Grader {
    private final WorkerStarter starter;
    private final String tool;
    private final QuietMachine machine = new QuietMachine();
    private final WorkerSlots slots;
    private final AuthorPrograms authors;
    private final PreparedCases preparedCases;
    private final Shrinking shrinking;

    /** @param tool name and version, to be kept in the results */
    public Grader(WorkerStarter starter, String tool) {
        this.starter = starter;
        this.tool = tool;
        this.slots = new WorkerSlots(starter);
        this.authors = new AuthorPrograms(new WorkerSlot(starter), machine);
        this.preparedCases = new PreparedCases(authors, new GeneratedValues());
        this.shrinking = new Shrinking(new SmallInputs(authors));
    }

    /**
     * Grades every file of the request whose result is not known.
     *
     * @param store keeps the results, of which that of the run gives a view
     * @throws assay.supervisor.WorkerFaultException when workers do not start
     * @throws assay.supervisor.IncompleteSandboxException when the request wants a sandbox that this machine has not
     */
    public RunResult grade(GradingRequest request, ResultStore store, Progress progress) throws InterruptedException {
        Instant startedAt = Instant.now();
        if (request.effort().wholeSandboxOnly()) {
            starter.requireWholeSandbox();
        }
        Map<String, Challenge> challenges =
                request.challenges().stream().collect(Collectors.toMap(Challenge::id, Function.identity()));
        SubmissionGrader submissions = new SubmissionGrader(
                new SourceAnalysis(authors),
                new CaseRunner(
                        preparedCases,
                        authors,
                        new TimedRunner(machine),
                        new SetOrderCheck(machine),
                        Optional.of(shrinking)),
                store,
                starter::sandbox);
        SideBySide sideBySide = new SideBySide(slots, request.effort(), progress);
        sideBySide.grade(
                request.files(), (file, slot) -> submissions.grade(selected(challenges, file, request), file, slot));
        request.missing().stream()
                .map(absent -> missing(selected(challenges, absent.challenge(), request), absent))
                .forEach(missing -> store.keep(missing, Optional.empty()));
        return new RunResult(
                new Provenance(tool, startedAt, Machine.description(), request.options(), sandbox(store)),
                request.challenges().stream().map(Grader::summary).toList(),
                store.results(request.keys()),
                request.notes());
    }

    private String sandbox(ResultStore store) {
        Set<String> sandboxes = store.sandboxes();
        return sandboxes.isEmpty() ? starter.sandbox() : Provenance.sandbox(sandboxes);
    }

    private static SelectedChallenge selected(
            Map<String, Challenge> challenges, SubmissionFile file, GradingRequest request) {
        SelectedChallenge selected = selected(challenges, file.challenge(), request);
        return Optional.ofNullable(request.timeMultipliers().get(file.candidate()))
                .map(selected::withTime)
                .orElse(selected);
    }

    private static SelectedChallenge selected(Map<String, Challenge> challenges, String id, GradingRequest request) {
        Challenge challenge = challenges.get(id);
        if (challenge == null) {
            throw new IllegalArgumentException("the request names no challenge " + id);
        }
        return SelectedChallenge.of(challenge, request.caseNames());
    }

    private static SubmissionResult missing(SelectedChallenge challenge, Absent absent) {
        SubmissionFile expected = new SubmissionFile(
                absent.candidate(),
                absent.challenge(),
                challenge.challenge().folder(),
                challenge.challenge().description().file());
        return ResultAssembly.missing(challenge, expected);
    }

    private static GradedChallenge summary(Challenge challenge) {
        Points maximum =
                challenge.groups().stream().map(Group::points).map(Points::of).reduce(Points.ZERO, Points::plus);
        return new GradedChallenge(challenge.id(), challenge.description().title(), challenge.hash(), maximum);
    }
}
