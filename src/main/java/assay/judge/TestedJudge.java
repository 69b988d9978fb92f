package assay.judge;

import assay.challenge.Checker.Comparison;
import assay.judge.Judgement.Decided;
import assay.judge.explanation.Draft;
import assay.judge.explanation.TestWords;
import assay.protocol.RaisedError;
import assay.protocol.TestOutcome;
import assay.protocol.TestOutcome.FailedAssertion;
import assay.protocol.TestOutcome.Side;
import assay.result.Verdict;
import java.util.Optional;

/** Judges a Python test that ended or skipped itself, or an assertion of which failed. */
final class TestedJudge {
    private final CaseRun run;
    private final Drafts drafts;

    TestedJudge(CaseRun run) {
        this.run = run;
        this.drafts = new Drafts(run);
    }

    Decided judge(TestOutcome outcome) {
        return switch (outcome) {
            case TestOutcome.Passed() -> drafts.accepted(TestWords.PASSED);
            case TestOutcome.Skipped(String reason) ->
                drafts.refused(Verdict.SKIPPED, drafts.of(TestWords.skipped(reason)));
            case TestOutcome.Tampered(String what) ->
                drafts.refused(Verdict.WRONG_ANSWER, drafts.of(TestWords.tampered(what)));
            case TestOutcome.Errored(RaisedError error, int line) ->
                drafts.refused(Verdict.RUNTIME_ERROR, drafts.of(TestWords.errored(error, line)));
            case TestOutcome.Failed(FailedAssertion assertion, boolean caught) -> failed(assertion, caught);
        };
    }

    private Decided failed(FailedAssertion assertion, boolean caught) {
        return valuesDiffer(assertion, caught)
                .orElseGet(() -> drafts.refused(
                        Verdict.WRONG_ANSWER,
                        TestWords.sides(draft(TestWords.doesNotHold(assertion), assertion, caught), assertion)));
    }

    /** Two values of Python's own types that should be equal are compared as those of any other case are. */
    private Optional<Decided> valuesDiffer(FailedAssertion assertion, boolean caught) {
        return assertion.relation().equals("==")
                        && assertion.observed().orElse(null) instanceof Side.Known observed
                        && assertion.expected().orElse(null) instanceof Side.Known expected
                ? new ValueCheck(run, TestWords.verb(assertion), summary -> draft(summary, assertion, caught))
                        .failure(Comparison.EQUAL, expected.value(), observed.value())
                : Optional.empty();
    }

    private Draft draft(String summary, FailedAssertion assertion, boolean caught) {
        return TestWords.remarks(drafts.of(summary), assertion, caught);
    }
}
