package assay.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class SimplerValuesTest {
    private static List<String> simplerThan(String literal) throws PythonLiteralException {
        return SimplerValues.of(PythonLiteral.parse(literal))
                .map(PythonText::of)
                .toList();
    }

    @Test
    void listLosesLargePartsFirstAndItsNumbersComeNearerToZero() throws PythonLiteralException {
        assertThat(simplerThan("[8, 1]")).containsExactly("[]", "[1]", "[8]", "[0, 1]", "[4, 1]", "[7, 1]", "[8, 0]");
    }

    @Test
    void tupleKeepsItsPlaces() throws PythonLiteralException {
        assertThat(simplerThan("(2, 'a')")).containsExactly("(0, 'a')", "(1, 'a')", "(2, '')");
    }

    @Test
    void textLosesWholeCharacters() throws PythonLiteralException {
        assertThat(simplerThan("'a\\U0001f600'")).containsExactly("''", "'\ud83d\ude00'", "'a'");
    }

    @Test
    void dictionaryLosesEntriesAndItsValuesGetSimplerButItsKeysStay() throws PythonLiteralException {
        assertThat(simplerThan("{'k': 1}")).containsExactly("{}", "{'k': 0}");
    }

    @Test
    void numberBelowZeroComesUp() throws PythonLiteralException {
        assertThat(simplerThan("-5")).containsExactly("0", "-2", "-4");
        assertThat(simplerThan("-2.5")).containsExactly("0.0", "-2.0");
    }

    @Test
    void simplestValuesHaveNothingSimpler() throws PythonLiteralException {
        for (String literal : List.of("0", "0.0", "''", "[]", "{}", "None", "True", "()")) {
            assertThat(simplerThan(literal)).as(literal).isEmpty();
        }
    }

    @Test
    void takingTheFirstThatServesEndsAtTheSmallestPart() throws PythonLiteralException {
        PythonValue list = PythonLiteral.parse("[3, 'x', 40, [7, -9], 12, 'y', 5]");
        Predicate<PythonValue> holdsANegativeNumber =
                value -> PythonText.of(value).contains("-");
        assertThat(PythonText.of(smallest(list, holdsANegativeNumber))).isEqualTo("[[-1]]");
    }

    private static PythonValue smallest(PythonValue value, Predicate<PythonValue> serves) {
        Optional<PythonValue> next = SimplerValues.of(value).filter(serves).findFirst();
        return next.isPresent() ? smallest(next.get(), serves) : value;
    }
}
