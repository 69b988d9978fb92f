package assay.value;

import static org.assertj.core.api.Assertions.assertThat;

import assay.value.PythonValue.BooleanValue;
import assay.value.PythonValue.BytesValue;
import assay.value.PythonValue.ComplexValue;
import assay.value.PythonValue.DictionaryValue;
import assay.value.PythonValue.FloatValue;
import assay.value.PythonValue.FrozenSetValue;
import assay.value.PythonValue.IntegerValue;
import assay.value.PythonValue.ListValue;
import assay.value.PythonValue.NoneValue;
import assay.value.PythonValue.SetValue;
import assay.value.PythonValue.TextValue;
import assay.value.PythonValue.TupleValue;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PythonLiteralTest {
    private static final IntegerValue ONE = IntegerValue.of(1);
    private static final IntegerValue TWO = IntegerValue.of(2);

    private static PythonValue parse(String text) throws PythonLiteralException {
        return PythonLiteral.parse(text);
    }

    @Test
    void namesThatAreValuesAreRead() throws PythonLiteralException {
        assertThat(parse("None")).isEqualTo(new NoneValue());
        assertThat(parse("True")).isEqualTo(new BooleanValue(true));
        assertThat(parse(" False\n")).isEqualTo(new BooleanValue(false));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "00, 0",
        "-7, -7",
        "+7, 7",
        "1_000, 1000",
        "0xFF, 255",
        "0x_f, 15",
        "0o17, 15",
        "0B1_0, 2",
        "- 3, -3",
        "123456789012345678901234567890, 123456789012345678901234567890"
    })
    void integersOfEveryBaseAndSizeAreRead(String text, BigInteger value) throws PythonLiteralException {
        assertThat(parse(text)).isEqualTo(new IntegerValue(value));
    }

    @ParameterizedTest
    @CsvSource({
        "1.5, 1.5",
        ".5, 0.5",
        "5., 5.0",
        "1e3, 1000.0",
        "1_0.2_5E-1_0, 10.25E-10",
        "-0.0, -0.0",
        "1e400, Infinity",
        "inf, Infinity",
        "-inf, -Infinity",
        "nan, NaN",
        "-nan, NaN",
        "007.5, 7.5"
    })
    void floatsAreRead(String text, double value) throws PythonLiteralException {
        assertThat(parse(text)).isEqualTo(new FloatValue(value));
    }

    @Test
    void complexNumbersAreComputedAsPythonDoes() throws PythonLiteralException {
        assertThat(parse("1+2j")).isEqualTo(new ComplexValue(1, 2));
        assertThat(parse("(-1.5 - 2e3j)")).isEqualTo(new ComplexValue(-1.5, -2000));
        assertThat(parse("-2j")).isEqualTo(new ComplexValue(-0.0, -2));
        assertThat(parse("1-0j")).isEqualTo(new ComplexValue(1, 0.0));
        assertThat(parse("-0.0+1j")).isEqualTo(new ComplexValue(0.0, 1));
        assertThat(parse("nan+infj")).isEqualTo(new ComplexValue(Double.NaN, Double.POSITIVE_INFINITY));
    }

    @Test
    void stringsOfEveryPrefixAndQuoteAreRead() throws PythonLiteralException {
        assertThat(parse("'it''s' \"a\" u'b'")).isEqualTo(new TextValue("itsab"));
        assertThat(parse("r'\\n\\''")).isEqualTo(new TextValue("\\n\\'"));
        assertThat(parse("'''a\r\n\"b\"'''")).isEqualTo(new TextValue("a\n\"b\""));
        assertThat(parse("b'a\\xff' Rb'\\x'")).isEqualTo(new BytesValue("a\u00ff\\x"));
    }

    @Test
    void escapesMeanWhatTheyMeanInPython() throws PythonLiteralException {
        assertThat(parse("'\\\\\\'\\\"\\a\\b\\f\\n\\r\\t\\v\\0\\101\\x41\\u0041\\U0001F600\\N{BULLET}\\q'"))
                .isEqualTo(new TextValue("\\'\"\u0007\b\f\n\r\t\u000b\0AAA\uD83D\uDE00\u2022\\q"));
        assertThat(parse("'a\\\nb'")).isEqualTo(new TextValue("ab"));
        assertThat(parse("b'\\u0041\\101'")).isEqualTo(new BytesValue("\\u0041A"));
        assertThat(parse("'\\ud800'")).isEqualTo(new TextValue("\ud800"));
    }

    @Test
    void listsAndTuplesAreRead() throws PythonLiteralException {
        assertThat(parse("[1, 2,]")).isEqualTo(new ListValue(List.of(ONE, TWO)));
        assertThat(parse("()")).isEqualTo(new TupleValue(List.of()));
        assertThat(parse("(1,)")).isEqualTo(new TupleValue(List.of(ONE)));
        assertThat(parse("(1)")).isEqualTo(ONE);
        assertThat(parse("1, 2")).isEqualTo(new TupleValue(List.of(ONE, TWO)));
    }

    @Test
    void setsKeepTheFirstOfEqualItems() throws PythonLiteralException {
        assertThat(parse("{1, 2, 1.0, True}")).isEqualTo(new SetValue(List.of(ONE, TWO)));
        assertThat(parse("set()")).isEqualTo(new SetValue(List.of()));
        assertThat(parse("set([1, 1])")).isEqualTo(new SetValue(List.of(ONE)));
        assertThat(parse("frozenset({1, 2})")).isEqualTo(new FrozenSetValue(List.of(ONE, TWO)));
        assertThat(parse("{(1, 2), (1.0, 2)}")).isEqualTo(new SetValue(List.of(new TupleValue(List.of(ONE, TWO)))));
        assertThat(parse("{frozenset({1, 2}), frozenset({2, 1})}"))
                .isInstanceOfSatisfying(
                        SetValue.class, set -> assertThat(set.items()).hasSize(1));
    }

    @Test
    void ofEqualKeysOfADictTheFirstStaysWithTheLastValue() throws PythonLiteralException {
        assertThat(parse("{}")).isEqualTo(new DictionaryValue(List.of()));
        assertThat(parse("{1: 1, True: 2,}"))
                .isEqualTo(new DictionaryValue(List.of(new DictionaryValue.Entry(ONE, TWO))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{[1]}", "{{1}}", "{[1]: 2}", "{(1, [2])}", "set([[]])", "frozenset({1: 2})"})
    void whatPythonCannotHashIsInNoSet(String text) {
        assertThat(LiteralFault.of(text)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "``, 0, expected a value",
                "x, 0, unknown name 'x': only literals are read",
                "null, 0, `unknown name 'null': this is Python, not JSON`",
                "[1 2], 3, `expected ',', found another value`",
                "[1, 0, the bracket is never closed",
                "(1], 2, ']' closes nothing that is open here",
                "`[,]`, 1, `expected a value, found ','`",
                "{1: 2: 3}, 5, unexpected ':'",
                "{1:}, 3, a dict's key has no value",
                "007, 3, an integer cannot begin with 0",
                "1__0, 1, '_' cannot stand in this number",
                "'abc, 0, the string is never closed",
                "f'x', 0, `an f-string is an expression, not a literal`",
                "b'é', 3, a bytes literal can only hold ASCII characters: write \\x and two digits",
                "'a' b'b', 8, a str and a bytes cannot stand side by side",
                "'\\x4', 4, expected 2 hexadecimal digits",
                "'\\N{NOTHING}', 12, no character is named 'NOTHING'",
            })
    void aFaultSaysWhereAndWhatWasExpected(String text, int offset, String message) {
        assertThat(LiteralFault.of(text)).hasValueSatisfying(fault -> {
            assertThat(fault.getMessage()).isEqualTo(message);
            assertThat(fault.offset()).isEqualTo(offset);
        });
    }

    @Test
    void nestingIsReadToItsBoundAndRefusedBeyond() {
        assertThat(LiteralFault.of("[".repeat(2_000) + "]".repeat(2_000))).isEmpty();
        assertThat(LiteralFault.of("[".repeat(2_001) + "]".repeat(2_001)))
                .hasValueSatisfying(fault -> assertThat(fault).hasMessage("nested more than 2000 levels deep"));
        assertThat(LiteralFault.of("(".repeat(1_000_000))).isPresent();
        assertThat(LiteralFault.of("{" + "(".repeat(1_999) + ",)".repeat(1_999) + "}"))
                .isPresent();
    }
}
