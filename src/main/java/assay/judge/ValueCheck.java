package assay.judge;

import assay.challenge.Checker;
import assay.judge.Judgement.Decided;
import assay.judge.comparison.Comparisons;
import assay.judge.comparison.Difference;
import assay.judge.comparison.Finding;
import assay.judge.explanation.CheckerWords;
import assay.judge.explanation.Draft;
import assay.judge.explanation.ReturnWords;
import assay.result.Verdict;
import assay.value.PythonValue;
import java.util.Optional;
import java.util.function.Function;

/** Compares a value with the expected one and decides the case where they do not agree. */
final class ValueCheck {
    private final CaseRun run;
    private final Drafts drafts;
    private final String verb;
    private final Function<String, Draft> draft;

    /**
     * @param verb what was done with the value, as in {@code returned}
     * @param draft makes an explanation of a summary
     */
    ValueCheck(CaseRun run, String verb, Function<String, Draft> draft) {
        this.run = run;
        this.drafts = new Drafts(run);
        this.verb = verb;
        this.draft = draft;
    }

    Optional<Decided> failure(Checker checker, PythonValue expected, PythonValue observed) {
        return switch (Comparisons.compare(checker, expected, observed)) {
            case Finding.Agrees() -> Optional.empty();
            case Finding.Undecidable(String reason) -> Optional.of(drafts.challengeFailed(reason));
            case Finding.Differs(Difference difference) -> Optional.of(wrong(checker, expected, observed, difference));
        };
    }

    private Decided wrong(Checker checker, PythonValue expected, PythonValue observed, Difference difference) {
        Draft wrong = draft.apply(ReturnWords.summary(verb, expected, observed, difference));
        return drafts.refused(
                Verdict.WRONG_ANSWER,
                drafts.compared(wrong, expected, observed, difference)
                        .difference(CheckerWords.tolerance(checker))
                        .difference(ReturnWords.advice(
                                expected, observed, run.measurement().output())));
    }
}
