package assay.judge.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import assay.challenge.Checker;
import assay.challenge.Checker.Comparison;
import assay.challenge.Checker.Lines;
import assay.challenge.Checker.Tolerance;
import assay.value.Notation;
import assay.value.Place;
import assay.value.PythonValue;
import assay.value.PythonValue.FloatValue;
import assay.value.PythonValue.ListValue;
import assay.value.PythonValue.TextValue;
import assay.value.PythonValue.TupleValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {

    @Test
    void theWayLeadsThroughListsAndKeysToTheFirstDifference() {
        Difference difference = difference("[0, {'a': 1, 'b': (5, 6)}]", "[0, {'b': (5, 7), 'a': 1}]");
        assertThat(difference.way())
                .containsExactly(new Step.Index(1), new Step.Key(new TextValue("b"), 1, 0), new Step.Index(1));
        assertThat(difference.mismatch()).isEqualTo(new Mismatch.Values(Notation.value("6"), Notation.value("7")));
        assertThat(difference.inExpected()).containsExactly(index(1), index(1), index(1));
        assertThat(difference.inObserved()).containsExactly(index(1), index(0), index(1));
    }

    @Test
    void aListThatEndsTooEarlyDiffersAtItsEnd() {
        Difference difference = difference("[[1, 2]]", "[[1]]");
        assertThat(difference.way()).containsExactly(new Step.Index(0));
        assertThat(difference.mismatch()).isEqualTo(new Mismatch.Lengths(2, 1, Notation.value("2")));
        assertThat(difference.inObserved()).containsExactly(index(0), index(1));
    }

    @Test
    void textsDifferInACharacterNeverInHalfOfOne() {
        Difference difference = difference("'a\ud83d\ude00'", "'a\ud83d\ude01'");
        assertThat(difference.mismatch()).isEqualTo(new Mismatch.Characters("a\ud83d\ude00", "a\ud83d\ude01", 1));
    }

    @Test
    void keysThatOnlyOneSideHasAreNamedBeforeAnyValueIsCompared() {
        Difference difference = difference("{'a': 1, 'b': 2}", "{'a': 7, 'c': 2}");
        assertThat(difference.mismatch()).isEqualTo(new Mismatch.Keys(some("'b'"), some("'c'")));
        assertThat(difference.inExpected()).containsExactly(index(1));
        assertThat(difference.inObserved()).containsExactly(index(1));
    }

    @Test
    void elementsOfSetsAreNamedAndFoundInBothByTheirOrder() {
        Difference difference = difference("{1, 2, 3}", "{1, 3, 4}");
        assertThat(difference.mismatch()).isEqualTo(new Mismatch.Elements(some("2"), some("4")));
        assertThat(difference.inObserved()).containsExactly(new Place.Item(Notation.value("2")));
    }

    @Test
    void elementsOfUnorderedListsAreCounted() {
        Comparison unordered = new Comparison(false, Optional.empty(), 1, false, false);
        Difference difference = difference(unordered, Notation.value("[1, 1, 2]"), Notation.value("[2, 1, 3, 4]"));
        assertThat(difference.mismatch()).isEqualTo(new Mismatch.Elements(some("1"), some("3", "4")));
        assertThat(difference.inExpected()).containsExactly(index(1));
        assertThat(difference.inObserved()).containsExactly(index(2));
    }

    @Test
    void linesAreFoundByTheirNumberAndTheirFirstDifferentCharacter() {
        Difference difference = difference(Lines.DEFAULT, new TextValue("a\nbcd\n"), new TextValue("a\r\nbcx"));
        assertThat(difference.mismatch()).isEqualTo(new Mismatch.Line(2, Optional.of("bcd"), Optional.of("bcx")));
        assertThat(difference.inExpected()).containsExactly(index(4));
        assertThat(difference.inObserved()).containsExactly(index(5));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        LIST_OR_TUPLE | [1, [2]]   | (1, (2,))
        ROUNDING      | [0.3]      | [0.30000000000000004]
        ORDER         | [1, 2, 3]  | [3, 1, 2]
        REPETITION    | [1, 2]     | [1, 2, 2]
        REPETITION    | [1, 2]     | {1, 2}
        """)
    void aNearMissIsRecognized(NearMiss nearMiss, String expected, String observed) {
        assertThat(difference(expected, observed).nearMiss()).contains(nearMiss);
    }

    @Test
    void aWrongTypeIsANearMissOnlyWhereTypesCount() {
        Comparison exact = new Comparison(true, Optional.empty(), 0, false, false);
        assertThat(difference(exact, Notation.value("[1]"), Notation.value("[1.0]"))
                        .nearMiss())
                .contains(NearMiss.TYPE);
        assertThat(difference("[1]", "[2]").nearMiss()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        <Node>        | the expected value holds <Node object>, to which nothing is equal
        [1, cycle]    | the expected value holds …, to which nothing is equal
        {'a': <Node>} | the expected value holds <Node object>, to which nothing is equal
        """)
    void anExpectedValueThatNothingCanEqualIsAFaultOfTheChallenge(String expected, String reason) {
        assertThat(Comparisons.compare(Comparison.EQUAL, Notation.value(expected), Notation.value("1")))
                .isEqualTo(new Finding.Undecidable(reason));
    }

    @Test
    void aPatternThatIsNoneIsAFaultOfTheChallenge() {
        assertThat(Comparisons.compare(new Checker.Regex(), new TextValue("("), new TextValue("(")))
                .isInstanceOf(Finding.Undecidable.class);
    }

    @Test
    void answersThatAreNoListAreAFaultOfTheChallengeAndSoIsAnyFaultyAnswer() {
        Checker oneOf = new Checker.OneOf(Comparison.EQUAL);
        assertThat(Comparisons.compare(oneOf, Notation.value("1"), Notation.value("1")))
                .isInstanceOf(Finding.Undecidable.class);
        assertThat(Comparisons.compare(oneOf, Notation.value("[1, <Node>]"), Notation.value("1")))
                .isInstanceOf(Finding.Undecidable.class);
    }

    @Test
    @Timeout(300)
    void matchingIsBoundedByTheExpectedValueAlone() {
        Comparison near = new Comparison(false, Optional.of(new Tolerance(0, 0.1)), 1, false, false);
        assertThat(Comparisons.compare(near, pairs(2_000), pairs(2_000))).isInstanceOf(Finding.Agrees.class);
        assertThat(Comparisons.compare(near, pairs(2_000), pairs(200_000))).isInstanceOf(Finding.Differs.class);
        assertThat(Comparisons.compare(near, pairs(2_001), pairs(1))).isInstanceOf(Finding.Undecidable.class);
    }

    private static PythonValue pairs(int count) {
        return new ListValue(IntStream.range(0, count)
                .<PythonValue>mapToObj(number -> new TupleValue(List.of(new FloatValue(number), new TextValue("x"))))
                .toList());
    }

    private static Mismatch.Some some(String... values) {
        return Mismatch.Some.of(List.of(values).stream().map(Notation::value).toList());
    }

    private static Place index(int index) {
        return new Place.Index(index);
    }

    private static Difference difference(String expected, String observed) {
        return difference(Comparison.EQUAL, Notation.value(expected), Notation.value(observed));
    }

    private static Difference difference(Checker checker, PythonValue expected, PythonValue observed) {
        return ((Finding.Differs) Comparisons.compare(checker, expected, observed)).difference();
    }
}
