package assay.judge.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import assay.challenge.Checker;
import assay.challenge.Checker.Comparison;
import assay.challenge.Checker.Lines;
import assay.challenge.Checker.OneOf;
import assay.challenge.Checker.Regex;
import assay.challenge.Checker.Tokens;
import assay.challenge.Checker.Tolerance;
import assay.value.Notation;
import assay.value.PythonValue;
import assay.value.PythonValue.TextValue;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row: whether the checker accepts, the expected value, the observed one. */
class CheckersTest {
    private static final Optional<Tolerance> NEAR = Optional.of(new Tolerance(0, 0.11));
    private static final int ALL = Comparison.ALL_LEVELS;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        yes | 1               | 1.0
        yes | 1               | True
        no  | 1               | '1'
        no  | None            | False
        no  | [1]             | (1,)
        yes | {1: [2]}        | {True: [2.0]}
        no  | {1: [2]}        | {1: (2,)}
        yes | {1, 2}          | frozenset({2, 1})
        yes | {'a': 1}        | Counter({'a': 1})
        yes | b'ab'           | bytearray(b'ab')
        no  | 'ab'            | b'ab'
        no  | 9007199254740993| 9007199254740992.0
        """)
    void equalIsPythonsEquality(String accepted, String expected, String observed) {
        check(Comparison.EQUAL, accepted, expected, observed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        yes | 1               | 1
        no  | 1               | 1.0
        no  | 1               | True
        no  | [1, [2]]        | [1, [2.0]]
        no  | {1: 2}          | {1.0: 2}
        no  | {1}             | {True}
        no  | {1}             | frozenset({1})
        no  | {'a': 1}        | Counter({'a': 1})
        yes | Counter({1: 2}) | Counter({1: 2})
        no  | Counter({1: 2}) | Other({1: 2})
        no  | Point((1, 2))   | Point((1, 2.0))
        yes | nan             | nan
        yes | 0.0             | -0.0
        yes | [1]             | drawn([1])
        """)
    void exactHeedsTypesAtEveryLevel(String accepted, String expected, String observed) {
        check(new Comparison(true, Optional.empty(), 0, false, false), accepted, expected, observed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        yes | 1.0             | 1.1
        yes | 1               | 0.95
        no  | 1.0             | 1.2
        yes | [1, {'a': 2}]   | [1.05, {'a': 1.95}]
        no  | {1.0: 2}        | {1.05: 2}
        yes | {1.0, 2.0}      | {1.95, 1.05}
        yes | inf             | inf
        no  | inf             | 1e308
        yes | nan             | nan
        yes | 1j              | 1.05j
        no  | '1.0'           | '1.05'
        no  | 1.0             | '1.0'
        """)
    void approximateTakesNearNumbersAsEqual(String accepted, String expected, String observed) {
        check(new Comparison(false, NEAR, 0, false, false), accepted, expected, observed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        yes | [1, 2, 2]        | [2, 1, 2.0]
        no  | [1, 2, 2]        | [1, 1, 2]
        no  | [1, 2]           | [1, 2, 2]
        no  | [[1, 2], [3]]    | [[3], [2, 1]]
        yes | [[1, 2], [3]]    | [[3], [1, 2]]
        yes | (1, 2)           | (2, 1)
        no  | [1, 2]           | (2, 1)
        yes | {'a': [1, 2]}    | {'a': [2, 1]}
        yes | [{'a': [1, 2]}]  | [{'a': [1, 2]}]
        no  | [{'a': [1, 2]}]  | [{'a': [2, 1]}]
        yes | [1, 2]           | drawn([2, 1])
        yes | [nan, 1]         | [1, nan]
        """)
    void unorderedLeavesTheOrderOfTheOutermostListOut(String accepted, String expected, String observed) {
        check(unordered(1, Optional.empty()), accepted, expected, observed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        2   | yes | [[1, 2], [3]]      | [[3], [2, 1]]
        2   | no  | [[[1, 2]], [3]]    | [[3], [[2, 1]]]
        3   | yes | [[[1, 2]], [3]]    | [[3], [[2, 1]]]
        all | yes | [[[[1, 2]]], [(3, 4)]] | [[(4, 3)], [[[2, 1]]]]
        all | no  | [[1, 2], [2]]      | [[1], [2, 2]]
        all | no  | {(1, 2): 3}        | {(2, 1): 3}
        """)
    void unorderedReachesAsManyLevelsAsAskedFor(String levels, String accepted, String expected, String observed) {
        int unordered = levels.equals("all") ? ALL : Integer.parseInt(levels);
        check(unordered(unordered, Optional.empty()), accepted, expected, observed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        yes | [1.0, 2.0]            | [2.05, 0.95]
        yes | [0.9, 1.0]            | [1.0, 1.1]
        no  | [0.9, 1.0]            | [1.05, 1.1]
        no  | [1.0, 1.0]            | [1.0, 2.0]
        no  | [1.0]                 | [1.0, 1.0]
        yes | [[0.9], [1.0]]        | [[1.0], [1.1]]
        yes | [[1.0], [0.9]]        | [[1.0], [1.1]]
        no  | [[0.9], [1.0]]        | [[1.1], [1.1]]
        yes | [(1.0, 'a'), (1.0, 'b')] | [(1.05, 'b'), (0.95, 'a')]
        no  | [1.0, 2.0]            | [2.0, 'x']
        yes | [1.0, nan]            | [nan, 1.0]
        yes | [inf, 1]              | [1, inf]
        """)
    void unorderedWithATolerancePairsWhatIsNear(String accepted, String expected, String observed) {
        check(unordered(1, NEAR), accepted, expected, observed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        yes | [1, 2]       | [2, 1, 1, 2]
        yes | [1, 2]       | {1, 2}
        yes | {1, 2}       | (2, 1, 1)
        yes | [1]          | drawn([1, 1])
        no  | [1, 2]       | [1, 1]
        no  | [1]          | {1: 1}
        no  | [[1, 2]]     | [[2, 1]]
        no  | [1]          | 1
        yes | 1            | 1.0
        """)
    void setLeavesOrderAndRepetitionOut(String accepted, String expected, String observed) {
        check(new Comparison(false, Optional.empty(), 0, true, false), accepted, expected, observed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        yes | [1.0, 2.0]    | [2.05, 1.05, 0.95]
        no  | [1.0, 2.0]    | [1.05, 0.95]
        no  | [1.0]         | [1.0, 'x']
        yes | [[1.0], [2]]  | [[2.05], [1], [0.95]]
        no  | [[1.0], [2]]  | [[2.05], [1], [0.5]]
        """)
    void setWithAToleranceCoversWhatIsNear(String accepted, String expected, String observed) {
        check(new Comparison(false, NEAR, 0, true, false), accepted, expected, observed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        yes | [1, 2]           | (1, 2)
        yes | (1, [2, (3,)])   | [1, (2, [3])]
        yes | {'a': (1,)}      | {'a': [1]}
        no  | [1, 2]           | {1, 2}
        no  | [1, 2]           | (2, 1)
        """)
    void listOrTupleTakesEitherAtEveryLevel(String accepted, String expected, String observed) {
        check(new Comparison(false, Optional.empty(), 0, false, true), accepted, expected, observed);
        check(new Comparison(true, Optional.empty(), 0, false, true), accepted, expected, observed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        yes | [1, 2]           | 2.0
        no  | [1, 2]           | 3
        yes | [[1, 2], [2, 1]] | [2, 1]
        no  | [1, 2]           | [1, 2]
        """)
    void oneOfTakesAnyOfTheAnswers(String accepted, String expected, String observed) {
        check(new OneOf(Comparison.EQUAL), accepted, expected, observed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        yes | a b\\nc     | \\n\\na\\tb c \\n
        no  | a b         | ab
        no  | a b         | a
        no  | a           | a b
        no  | A           | a
        yes | ''          | '  \\n'
        """)
    void tokensAreComparedWordByWord(String accepted, String expected, String observed) {
        checkTexts(new Tokens(true), accepted, expected, observed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        yes | a\\nb       | a\\nb
        yes | a\\nb       | a\\r\\nb\\r\\n
        yes | a\\nb       | a \\t\\nb\\n\\n \\n
        no  | a\\nb       | a\\n\\nb
        no  | a\\nb       | a\\n b
        no  | a\\nb       | a
        no  | a           | a\\nb
        no  | a           | A
        yes | ''          | \\n\\n
        yes | a\\n\\n     | a
        """)
    void linesAreComparedWithoutBlanksAtTheirEnds(String accepted, String expected, String observed) {
        checkTexts(Lines.DEFAULT, accepted, expected, observed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        yes | a\\n        | a\\r\\n\\n
        no  | a           | 'a '
        no  | a           | a\\n\\t
        yes | 'a '        | 'a '
        """)
    void trailingSpaceCountsWhereAskedFor(String accepted, String expected, String observed) {
        checkTexts(new Lines(true, true), accepted, expected, observed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        yes | Straße      | STRASSE
        yes | YES\\nno    | yes\\nNo
        no  | yes         | no
        """)
    void caseDoesNotCountWhereNotAskedFor(String accepted, String expected, String observed) {
        checkTexts(new Lines(false, false), accepted, expected, observed);
        checkTexts(new Tokens(false), accepted, expected, observed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        yes | a+          | aaa
        no  | a+          | aab
        no  | a+          | aaa\\n
        yes | (?s)a.*     | a\\nb
        """)
    void aPatternMatchesTheWholeText(String accepted, String expected, String observed) {
        checkTexts(new Regex(), accepted, expected, observed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        no | 'a' | 1
        no | 'a' | None
        no | 'a' | ['a']
        """)
    void textCheckersRefuseWhatIsNoText(String accepted, String expected, String observed) {
        check(new Tokens(true), accepted, expected, observed);
        check(Lines.DEFAULT, accepted, expected, observed);
        check(new Regex(), accepted, expected, observed);
    }

    private static Comparison unordered(int levels, Optional<Tolerance> tolerance) {
        return new Comparison(false, tolerance, levels, false, false);
    }

    private static void checkTexts(Checker checker, String accepted, String expected, String observed) {
        check(checker, accepted, text(expected), text(observed));
    }

    private static TextValue text(String cell) {
        return new TextValue(cell.replaceAll("^'|'$", "").translateEscapes());
    }

    private static void check(Checker checker, String accepted, String expected, String observed) {
        check(checker, accepted, Notation.value(expected), Notation.value(observed));
    }

    private static void check(Checker checker, String accepted, PythonValue expected, PythonValue observed) {
        Class<? extends Finding> finding = accepted.equals("yes") ? Finding.Agrees.class : Finding.Differs.class;
        assertThat(Comparisons.compare(checker, expected, observed)).isInstanceOf(finding);
    }
}
