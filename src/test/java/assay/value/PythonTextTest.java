package assay.value;

import static org.assertj.core.api.Assertions.assertThat;

import assay.value.PythonValue.CycleValue;
import assay.value.PythonValue.DictionaryValue;
import assay.value.PythonValue.DrawnValue;
import assay.value.PythonValue.FrozenSetValue;
import assay.value.PythonValue.IntegerValue;
import assay.value.PythonValue.IteratorValue;
import assay.value.PythonValue.ListValue;
import assay.value.PythonValue.NoneValue;
import assay.value.PythonValue.OpaqueValue;
import assay.value.PythonValue.SetValue;
import assay.value.PythonValue.SubclassValue;
import assay.value.PythonValue.TextValue;
import assay.value.PythonValue.TupleValue;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PythonTextTest {

    @Test
    void valuesAreShownAsCPythonShowsThem() {
        SoftAssertions softly = new SoftAssertions();
        for (JsonNode document : RecordedValues.documents("repr.jsonl")) {
            PythonValue value = RecordedValues.value(document.get(0));
            String expected = document.get(1).stringValue();
            if (!expected.startsWith("Counter(") && !expected.startsWith("bytearray(")) {
                softly.assertThat(PythonText.of(value)).isEqualTo(expected);
            }
        }
        softly.assertAll();
    }

    @Test
    void codePointsAreEscapedWhereCPythonEscapesThem() {
        List<JsonNode> kinds = RecordedValues.documents("printable.jsonl");
        assertThat(escapedOf(kinds.get(0))).isEmpty();
        assertThat(plainOf(kinds.get(1))).isEmpty();
    }

    private static List<Integer> escapedOf(JsonNode ranges) {
        return codePoints(ranges).filter(PythonTextTest::isEscaped).boxed().toList();
    }

    private static List<Integer> plainOf(JsonNode ranges) {
        return codePoints(ranges).filter(point -> !isEscaped(point)).boxed().toList();
    }

    private static IntStream codePoints(JsonNode ranges) {
        return ranges.valueStream()
                .flatMapToInt(range -> IntStream.rangeClosed(
                        range.get(0).intValue(), range.get(1).intValue()));
    }

    private static boolean isEscaped(int codePoint) {
        String text = Character.toString(codePoint);
        return !PythonText.escaped(text).equals(text);
    }

    @Test
    void subclassesObjectsIteratorsAndCyclesAreNamed() {
        PythonValue one = IntegerValue.of(1);
        assertThat(PythonText.of(new SubclassValue("Counter", dictionary(new TextValue("a"), one))))
                .isEqualTo("Counter({'a': 1})");
        assertThat(PythonText.of(new SubclassValue("Point", tuple(one, one)))).isEqualTo("Point((1, 1))");
        assertThat(PythonText.of(new OpaqueValue("Node"))).isEqualTo("<Node object>");
        assertThat(PythonText.of(new IteratorValue("generator"))).isEqualTo("<generator>");
        assertThat(PythonText.of(new DrawnValue("generator", List.of(one, one), false)))
                .isEqualTo("[1, 1]");
        assertThat(PythonText.of(list(one, new CycleValue()))).isEqualTo("[1, …]");
    }

    @Test
    void namesOfTypesCannotSmuggleControlCharacters() {
        assertThat(PythonText.of(new OpaqueValue("a\u001b[31m\n"))).isEqualTo("<a\\x1b[31m\\n object>");
    }

    @Test
    void setsAreSortedWhateverOrderTheirItemsWereMetIn() {
        List<PythonValue> items = new ArrayList<>(List.of(
                new NoneValue(),
                IntegerValue.of(9),
                IntegerValue.of(10),
                new TextValue("a"),
                new TextValue("b"),
                tuple(IntegerValue.of(2), IntegerValue.of(1)),
                tuple(IntegerValue.of(10)),
                new FrozenSetValue(List.of(IntegerValue.of(4), IntegerValue.of(3)))));
        String sorted = "{None, 9, 10, 'a', 'b', (2, 1), (10,), frozenset({3, 4})}";
        assertThat(PythonText.of(new SetValue(items))).isEqualTo(sorted);
        Collections.reverse(items);
        assertThat(PythonText.of(new SetValue(items))).isEqualTo(sorted);
    }

    @Test
    void aCutSetShowsItsFirstItems() {
        PythonValue numbers = new SetValue(((ListValue) numbers(2_000)).items().reversed());
        assertThat(PythonText.shortened(numbers, 20).text()).isEqualTo("{0, 1, 2, 3, 4, 5, 6 …}");
        for (int maximum = 1; maximum < 200; maximum++) {
            assertThat(PythonText.shortened(numbers, maximum).truncated()).isTrue();
        }
    }

    @Test
    void integersThatCPythonRefusesToShowAreHexadecimal() {
        BigInteger huge = BigInteger.ONE.shiftLeft(20_000).add(BigInteger.TEN);
        assertThat(PythonText.of(new IntegerValue(huge))).isEqualTo("0x" + huge.toString(16));
        assertThat(PythonText.of(new IntegerValue(huge.negate()))).isEqualTo("-0x" + huge.toString(16));
    }

    @Test
    void depthIsNoDanger() {
        int depth = 20_000;
        assertThat(PythonText.of(nested(depth, PythonTextTest::list)))
                .isEqualTo("[".repeat(depth) + "1" + "]".repeat(depth));
        assertThat(PythonText.of(nested(depth, item -> new FrozenSetValue(List.of(item)))))
                .hasSize("frozenset({})".length() * depth + 1);
        assertThat(PythonText.of(nested(depth, item -> new FrozenSetValue(List.of(item, new NoneValue())))))
                .startsWith("frozenset({None, frozenset({None, ");
        assertThat(PythonText.shortened(nested(depth, PythonTextTest::list), 10).text())
                .isEqualTo("[[[[[[[[[[…");
    }

    private static PythonValue nested(int depth, UnaryOperator<PythonValue> outer) {
        PythonValue value = IntegerValue.of(1);
        for (int level = 0; level < depth; level++) {
            value = outer.apply(value);
        }
        return value;
    }

    @Test
    void whatIsCutIsMarkedAndClosed() {
        PythonValue numbers = numbers(1_000_000);
        assertThat(PythonText.shortened(numbers, 12)).isEqualTo(new PythonText.Shortened("[0, 1, 2, 3 …]", true));
        assertThat(PythonText.shortened(tuple(numbers, numbers), 8).text()).isEqualTo("([0, 1, …])");
        assertThat(PythonText.shortened(new TextValue("x".repeat(1 << 24)), 6).text())
                .isEqualTo("'xxxxx…'");
        assertThat(PythonText.shortened(list(IntegerValue.of(123_456)), 4).text())
                .isEqualTo("[…]");
        assertThat(PythonText.shortened(list(IntegerValue.of(12)), 4))
                .isEqualTo(new PythonText.Shortened("[12]", false));
    }

    @Test
    void noHalfOfASurrogatePairIsLeftByACut() {
        assertThat(PythonText.shortened(new TextValue("😀".repeat(100)), 4).text())
                .isEqualTo("'😀…'");
    }

    @Test
    void aPartIsShownWithWhatStandsAroundIt() {
        assertThat(PythonText.around(numbers(1000), List.of(new Place.Index(500)), 20))
                .isEqualTo(new PythonText.Shortened("… 498, 499, 500, 501, …]", true));
        assertThat(PythonText.around(numbers(1000), List.of(new Place.Index(1)), 20)
                        .text())
                .isEqualTo("[0, 1, 2, 3, 4, 5, 6 …]");
        assertThat(PythonText.around(numbers(1000), List.of(new Place.Index(1000)), 20)
                        .text())
                .isEqualTo("… 998, 999]");
    }

    @Test
    void aPartDeepInsideIsFound() {
        PythonValue value = dictionary(
                new TextValue("a"),
                numbers(100),
                new TextValue("b"),
                list(numbers(100), new TextValue("x".repeat(100) + "y")));
        List<Place> way = List.of(new Place.Index(1), new Place.Index(1), new Place.Index(100));
        assertThat(PythonText.around(value, way, 10).text()).isEqualTo("…xxxxxy']}");
    }

    @Test
    void aWayLeadsThroughASubclassToItsBase() {
        PythonValue value = new SubclassValue("Row", numbers(1000));
        assertThat(PythonText.around(value, List.of(new Place.Index(500)), 20).text())
                .isEqualTo("… 498, 499, 500, 501, …])");
    }

    @Test
    void anItemOfASetIsFoundWhereItStandsOrWouldStandWhenSorted() {
        PythonValue set = new SetValue(((ListValue) numbers(1000)).items().reversed());
        assertThat(PythonText.around(set, List.of(new Place.Item(IntegerValue.of(700))), 20)
                        .text())
                .isEqualTo("… 698, 699, 700, 701, …}");
        assertThat(PythonText.around(set, List.of(new Place.Item(IntegerValue.of(1700))), 20)
                        .text())
                .isEqualTo("… 998, 999}");
    }

    @Test
    void textInSentencesShowsWhatIsNotVisibleAsEscapes() {
        assertThat(PythonText.escaped("it's\ta \\d \u202e \u001b")).isEqualTo("it's\\ta \\d \\u202e \\x1b");
    }

    private static PythonValue numbers(int count) {
        return new ListValue(IntStream.range(0, count)
                .<PythonValue>mapToObj(IntegerValue::of)
                .toList());
    }

    private static PythonValue list(PythonValue... items) {
        return new ListValue(List.of(items));
    }

    private static PythonValue tuple(PythonValue... items) {
        return new TupleValue(List.of(items));
    }

    private static PythonValue dictionary(PythonValue... keysAndValues) {
        return new DictionaryValue(IntStream.range(0, keysAndValues.length / 2)
                .mapToObj(index -> new DictionaryValue.Entry(keysAndValues[2 * index], keysAndValues[2 * index + 1]))
                .toList());
    }
}
