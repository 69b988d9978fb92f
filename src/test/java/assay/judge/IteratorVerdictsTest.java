package assay.judge;

import static assay.judge.RunBuilder.function;
import static assay.judge.RunBuilder.object;
import static assay.judge.VerdictAssertion.assertVerdict;
import static org.assertj.core.api.Assertions.assertThat;

import assay.protocol.CaseInput;
import assay.result.Verdict;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an iterator means, drawn or not. One test for each rule. */
class IteratorVerdictsTest {
    @Test
    void whatIsDrawnIsComparedWithAList() {
        assertVerdict(function("f", "[]").take(3).expect("[1, 2, 3]").returned("drawn([1, 2, 3])"), Verdict.ACCEPTED);
        assertVerdict(function("f", "[]").take(3).expect("[1, 2]").returned("drawn([1, 2, 3])"), Verdict.WRONG_ANSWER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        [1, 2, 3]         | returned a list, an iterator was expected
        (1, 2, 3)         | returned a tuple, an iterator was expected
        {1: 2}            | returned a dict, an iterator was expected
        """)
    void aCollectionIsNoIterator(String value, String summary) {
        Judgement.Decided decided =
                function("f", "[]").take(3).expect("[1, 2, 3]").returned(value).decide();
        assertThat(decided.verdict()).isEqualTo(Verdict.WRONG_ANSWER);
        assertThat(decided.explanation().summary()).isEqualTo(summary);
    }

    @Test
    void anIteratorThatWasNotDrawnIsNoList() {
        assertVerdict(function("f", "[]").expect("[1, 2]").returned("<generator>"), Verdict.WRONG_ANSWER);
    }

    @Test
    void anIteratorWhoseItemsAreNotJudgedIsAccepted() {
        assertVerdict(function("f", "[]").expectOutput("").returned("<generator>"), Verdict.ACCEPTED);
    }

    @Test
    void methodsMayReturnListsWhereItemsOfIteratorsAreTaken() {
        CaseInput.Construction construction = (CaseInput.Construction)
                object("C", "[]", "['f']").run().conditions().input();
        CaseInput taking = new CaseInput.Construction(
                construction.arguments(), construction.keywords(), construction.calls(), OptionalInt.of(5));
        assertVerdict(
                object("C", "[]", "['f']").input(taking).expectCalls("[1]").called("[1]"), Verdict.ACCEPTED);
    }
}
