package assay.grader;

import assay.challenge.Challenge;
import assay.challenge.Group;
import assay.challenge.TestCase;
import assay.judge.Judgement.Decided;
import assay.judge.explanation.SourceText;
import assay.judge.scoring.Prerequisites;
import assay.judge.scoring.RunOrder;
import assay.protocol.Observation;
import assay.protocol.Observation.Phase;
import assay.result.Explanation;
import assay.result.Verdict;
import assay.supervisor.CaseOutcome;
import assay.supervisor.ProgramSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes through the cases of one submission in their order, leaving out those that cannot be reached. */
final class CaseSequence {
    /** Of so many failing cases of a submission a smaller input is looked for. */
    private static final int MOST_SHRUNK = 3;

    private final SelectedChallenge selected;
    private final SourceText source;
    private final CaseRunner runner;

    private final List<JudgedCase> judged = new ArrayList<>();
    private final Map<Integer, Verdict> verdicts = new HashMap<>();

    /** What keeps every case from running: it is the same each time, so it is not tried again. */
    private Optional<CaseOutcome> fault = Optional.empty();

    private Optional<Explanation> message = Optional.empty();

    CaseSequence(SelectedChallenge selected, SourceText source, CaseRunner runner) {
        this.selected = selected;
        this.source = source;
        this.runner = runner;
    }

    /**
     * All cases, in the order in which they were run.
     *
     * @param loadFault why the submission cannot be run at all
     */
    List<JudgedCase> run(ProgramSession session, Optional<Observation> loadFault) throws InterruptedException {
        fault = loadFault.map(CaseOutcome::of);
        Challenge challenge = selected.challenge();
        for (TestCase testCase : RunOrder.of(challenge.groups(), selected.cases())) {
            Group group = challenge.group(testCase.group());
            JudgedCase result = Prerequisites.met(group, selected.cases(), verdicts)
                    ? reached(session, testCase)
                    : JudgedCase.notRun(testCase, Prerequisites.skipped(group));
            judged.add(result);
            verdicts.put(testCase.number(), result.decided().verdict());
        }
        return judged;
    }

    /** What concerns the whole submission: why it does not load. */
    Optional<Explanation> message() {
        return message;
    }

    private JudgedCase reached(ProgramSession session, TestCase testCase) throws InterruptedException {
        if (fault.isEmpty()) {
            JudgedCase result = runner.run(session, selected.challenge(), testCase, source, mayShrink());
            fault = result.outcome().filter(outcome -> judged.isEmpty() && happenedWhileLoading(outcome.observation()));
            if (fault.isEmpty()) {
                return result;
            }
        }
        return explainedOnce(runner.judge(selected.challenge(), testCase, source, fault.orElseThrow()));
    }

    /** Who fails everywhere learns nothing more from yet another small input. */
    private boolean mayShrink() {
        return judged.stream().filter(CaseSequence::isGeneratedAndFailed).count() < MOST_SHRUNK;
    }

    private static boolean isGeneratedAndFailed(JudgedCase result) {
        return result.testCase().input() instanceof TestCase.Input.Generated
                && result.decided().verdict() != Verdict.ACCEPTED;
    }

    private JudgedCase explainedOnce(JudgedCase result) {
        Decided decided = result.decided();
        if (message.isEmpty()) {
            message = Optional.of(decided.explanation());
        }
        Explanation reference = Explanation.of("not run: the submission did not load");
        return new JudgedCase(
                result.testCase(),
                result.outcome(),
                new Decided(decided.verdict(), decided.share(), reference),
                result.cpuLimitMillis(),
                result.nearLimit(),
                Optional.empty());
    }

    private static boolean happenedWhileLoading(Observation observation) {
        return switch (observation) {
            case Observation.DidNotLoad _ -> true;
            case Observation.Exceeded exceeded -> exceeded.phase() == Phase.LOADING;
            case Observation.Refused refused -> refused.phase() == Phase.LOADING;
            case Observation.Returned _,
                    Observation.Called _,
                    Observation.Raised _,
                    Observation.Exited _,
                    Observation.Tested _,
                    Observation.WorkerDied _,
                    Observation.GraderFailed _ -> false;
        };
    }
}
