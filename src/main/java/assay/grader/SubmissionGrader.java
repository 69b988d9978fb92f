package assay.grader;

import assay.challenge.Challenge;
import assay.judge.explanation.SourceText;
import assay.judge.rules.RuleFinding;
import assay.protocol.Observation;
import assay.result.Explanation;
import assay.result.SubmissionResult;
import assay.submission.MadeSets;
import assay.submission.Submission;
import assay.submission.SubmissionFile;
import assay.submission.SubmissionReader;
import assay.supervisor.Program;
import assay.supervisor.ProgramSession;
import assay.supervisor.WorkerSlot;
import java.util.Optional;
import java.util.function.Supplier;

/** Grades one submission, unless its result is known: read it, hold it against the rules, run its cases, add up. */
final class SubmissionGrader {
    /** In characters: a thousand lines, of which a cold worker makes a tree in less than two seconds. */
    private static final int LONGEST_REORDERABLE = 32 << 10;

    private final SourceAnalysis analysis;
    private final CaseRunner runner;
    private final ResultStore store;
    private final Supplier<String> sandbox;

    /** @param sandbox what confines the submissions, as far as that is known by now */
    SubmissionGrader(SourceAnalysis analysis, CaseRunner runner, ResultStore store, Supplier<String> sandbox) {
        this.analysis = analysis;
        this.runner = runner;
        this.store = store;
        this.sandbox = sandbox;
    }

    /** The result of one file, whatever is wrong with it. */
    SubmissionResult grade(SelectedChallenge selected, SubmissionFile file, WorkerSlot slot)
            throws InterruptedException {
        Submission submission = SubmissionReader.read(file);
        Optional<SubmissionResult> known = submission
                .sha256()
                .map(sha256 -> new GradingSubject(file, sha256, selected.numbers(), selected.timeMultiplier()))
                .flatMap(store::known);
        if (known.isPresent()) {
            return known.get();
        }
        return switch (submission) {
            case Submission.Ungradable ungradable ->
                kept(ResultAssembly.ungradable(selected, ungradable), Optional.empty());
            case Submission.Gradable gradable -> kept(run(selected, gradable, slot), Optional.of(sandbox.get()));
        };
    }

    private SubmissionResult kept(SubmissionResult result, Optional<String> confinedBy) {
        store.keep(result, confinedBy);
        return result;
    }

    /** A text for which the way through its tree takes no time that counts, and which may meet sets. */
    private static boolean isReorderable(SelectedChallenge selected, String source) {
        return source.length() <= LONGEST_REORDERABLE && (MadeSets.areIn(source) || GivenSets.areIn(selected.cases()));
    }

    private SubmissionResult run(SelectedChallenge selected, Submission.Gradable submission, WorkerSlot slot)
            throws InterruptedException {
        Challenge challenge = selected.challenge();
        String fileName = challenge.description().file();
        Program program = new Program(
                fileName,
                submission.source(),
                challenge.entry(),
                challenge.isolation(),
                isReorderable(selected, submission.source()),
                challenge.limits().memoryMiB());
        SourceText source = new SourceText(fileName, submission.source().lines().toList());
        CaseSequence sequence = new CaseSequence(selected, source, runner);
        try (ProgramSession session = slot.open(program)) {
            Optional<Observation> fault = session.load();
            RuleFinding finding = fault.isPresent()
                    ? new RuleFinding.Unknown(fault.get())
                    : analysis.check(challenge, submission.source(), source);
            return switch (finding) {
                case RuleFinding.Broken(Explanation explanation) ->
                    ResultAssembly.breaksRules(selected, submission, explanation);
                case RuleFinding.Kept() ->
                    ResultAssembly.graded(
                            selected, submission, sequence.run(session, Optional.empty()), sequence.message());
                case RuleFinding.Unknown(Observation observation) ->
                    ResultAssembly.graded(
                            selected, submission, sequence.run(session, Optional.of(observation)), sequence.message());
            };
        }
    }
}
