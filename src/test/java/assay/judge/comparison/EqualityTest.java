package assay.judge.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import assay.challenge.Checker.Comparison;
import assay.challenge.Checker.Tolerance;
import assay.value.Notation;
import assay.value.PythonValue;
import assay.value.PythonValue.FloatValue;
import assay.value.PythonValue.IntegerValue;
import assay.value.PythonValue.ListValue;
import assay.value.PythonValue.SetValue;
import assay.value.PythonValue.TupleValue;
import assay.value.RecordedValues;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class EqualityTest {

    @Test
    void valuesAreEqualWhereCPythonSaysSo() {
        List<JsonNode> documents = RecordedValues.documents("equal.jsonl");
        List<PythonValue> values = documents.stream()
                .map(document -> RecordedValues.value(document.get(0)))
                .toList();
        SoftAssertions softly = new SoftAssertions();
        for (int index = 0; index < values.size(); index++) {
            PythonValue value = values.get(index);
            List<Integer> equal = documents
                    .get(index)
                    .get(1)
                    .valueStream()
                    .map(JsonNode::intValue)
                    .toList();
            softly.assertThat(IntStream.range(0, values.size())
                            .filter(other -> Equality.equal(value, values.get(other)))
                            .boxed())
                    .as("%s", value)
                    .isEqualTo(equal);
        }
        softly.assertAll();
    }

    @Test
    void equalValuesShareAClassAndOthersDoNot() {
        List<PythonValue> values = RecordedValues.documents("equal.jsonl").stream()
                .map(document -> RecordedValues.value(document.get(0)))
                .toList();
        EqualityClasses classes = new EqualityClasses(Comparison.EQUAL);
        for (PythonValue left : values) {
            for (PythonValue right : values) {
                assertThat(classes.of(left, 0) == classes.of(right, 0))
                        .as("%s and %s", left, right)
                        .isEqualTo(Equality.equal(left, right));
            }
        }
    }

    @Test
    void numbersAreNearWhereCPythonSaysSo() {
        for (JsonNode document : RecordedValues.documents("isclose.jsonl")) {
            Tolerance tolerance =
                    new Tolerance(document.get(0).doubleValue(), document.get(1).doubleValue());
            List<PythonValue> numbers = RecordedValues.values(document.get(2));
            for (int left = 0; left < numbers.size(); left++) {
                for (int right = 0; right < numbers.size(); right++) {
                    boolean expected = document.get(3).get(left).stringValue().charAt(right) == '1';
                    assertThat(Nearness.near(numbers.get(left), numbers.get(right), tolerance))
                            .as("%s and %s within %s", numbers.get(left), numbers.get(right), tolerance)
                            .isEqualTo(expected);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nan", "[nan]", "{nan}", "{nan: nan}", "(1, {'a': nan})"})
    void nanEqualsItself(String value) {
        assertThat(Equality.equal(Notation.value(value), Notation.value(value))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<Node>", "<generator>", "cycle", "[<Node>]", "{<Node>}", "{<Node>: 1}", "[1, cycle]"})
    void whatIsOpaqueEqualsNothingNotEvenItself(String value) {
        PythonValue opaque = Notation.value(value);
        assertThat(Equality.equal(opaque, opaque)).isFalse();
    }

    @Test
    void whatWasDrawnEqualsAListOfTheSameItems() {
        assertThat(Equality.equal(Notation.value("[1, 2]"), Notation.value("drawn([1, 2])")))
                .isTrue();
        assertThat(Equality.equal(Notation.value("[1, 2]"), Notation.value("drawn([1, 2, 3])")))
                .isFalse();
        assertThat(Equality.equal(Notation.value("(1, 2)"), Notation.value("drawn([1, 2])")))
                .isFalse();
    }

    @Test
    @Timeout(300)
    void aMillionElementsAreComparedInSeconds() {
        List<PythonValue> numbers = IntStream.range(0, 1_000_000)
                .<PythonValue>mapToObj(number -> number % 2 == 0 ? IntegerValue.of(number) : new FloatValue(number))
                .toList();
        List<PythonValue> shuffled = new ArrayList<>(numbers);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(Equality.equal(new ListValue(numbers), new ListValue(numbers)))
                .isTrue();
        assertThat(Equality.equal(new SetValue(numbers), new SetValue(shuffled)))
                .isTrue();
        assertThat(Equality.equal(new ListValue(numbers), new ListValue(shuffled)))
                .isFalse();
        Comparison near = new Comparison(false, Optional.of(new Tolerance(1e-12, 0)), 1, false, false);
        assertThat(new Walk(near).agree(new ListValue(numbers), new ListValue(shuffled)))
                .isTrue();
    }

    @Test
    @Timeout(300)
    void collidingHashesCostNothing() {
        // Integers of two 32-bit halves whose hashes, 31 times the upper plus the lower, are all the same.
        List<PythonValue> colliding = IntStream.range(0, 100_000)
                .<PythonValue>mapToObj(number -> IntegerValue.of(((long) number << 32) + 31L * (200_000 - number)))
                .toList();
        assertThat(Equality.equal(new SetValue(colliding), new SetValue(colliding.reversed())))
                .isTrue();
    }

    @Test
    void subclassesOfSubclassesAreNoDanger() {
        PythonValue left = IntegerValue.of(1);
        PythonValue right = new FloatValue(1);
        for (int level = 0; level < 20_000; level++) {
            left = new PythonValue.SubclassValue("A", left);
            right = new PythonValue.SubclassValue("A", right);
        }
        Comparison exact = new Comparison(true, Optional.empty(), 0, false, false);
        assertThat(new Walk(exact).agree(left, left)).isTrue();
        assertThat(new Walk(exact).agree(left, right)).isFalse();
        assertThat(new Walk(Comparison.EQUAL).agree(left, right)).isTrue();
    }

    @Test
    void depthIsNoDanger() {
        List<UnaryOperator<PythonValue>> containers = List.of(
                value -> new ListValue(List.of(value)),
                value -> new TupleValue(List.of(value)),
                value -> new SetValue(List.of(value)));
        for (UnaryOperator<PythonValue> container : containers) {
            PythonValue left = IntegerValue.of(1);
            PythonValue right = new FloatValue(1);
            for (int level = 0; level < 20_000; level++) {
                left = container.apply(left);
                right = container.apply(right);
            }
            PythonValue deep = left;
            PythonValue other = right;
            assertThat(Equality.equal(deep, other)).isTrue();
            assertThatCode(() -> Equality.equal(deep, container.apply(other))).doesNotThrowAnyException();
        }
    }
}
