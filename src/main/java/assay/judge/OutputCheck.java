package assay.judge;

import assay.challenge.Checker;
import assay.judge.Judgement.Decided;
import assay.judge.comparison.Comparisons;
import assay.judge.comparison.Difference;
import assay.judge.comparison.Finding;
import assay.judge.explanation.OutputWords;
import assay.result.Verdict;
import assay.value.PythonValue;
import assay.value.PythonValue.TextValue;
import java.util.Optional;

/** Compares what was printed with what was expected and decides the case where they do not agree. */
final class OutputCheck {
    private final Drafts drafts;
    private final String printed;

    OutputCheck(CaseRun run) {
        drafts = new Drafts(run);
        printed = run.measurement().output();
    }

    Optional<Decided> failure(Checker checker, PythonValue expected) {
        return switch (Comparisons.compare(checker, expected, new TextValue(printed))) {
            case Finding.Agrees() -> Optional.empty();
            case Finding.Undecidable(String reason) -> Optional.of(drafts.challengeFailed(reason));
            case Finding.Differs(Difference difference) -> Optional.of(wrong(expected, difference));
        };
    }

    private Decided wrong(PythonValue expected, Difference difference) {
        // What was printed is the observed value here, so it is not shown a second time as output.
        return drafts.refused(
                Verdict.WRONG_ANSWER,
                OutputWords.compare(
                        drafts.of(OutputWords.summary(printed, difference)).output(""), expected, printed, difference));
    }
}
