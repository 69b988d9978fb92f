package assay.worker;

import static assay.worker.Submission.call;
import static org.assertj.core.api.Assertions.assertThat;

import assay.protocol.Observation;
import assay.protocol.Observation.Exceeded;
import assay.protocol.Observation.Limit;
import assay.protocol.Observation.Phase;
import assay.value.PythonValue;
import assay.value.PythonValue.BytesValue;
import assay.value.PythonValue.ComplexValue;
import assay.value.PythonValue.CycleValue;
import assay.value.PythonValue.DictionaryValue;
import assay.value.PythonValue.DictionaryValue.Entry;
import assay.value.PythonValue.FrozenSetValue;
import assay.value.PythonValue.IntegerValue;
import assay.value.PythonValue.IteratorValue;
import assay.value.PythonValue.ListValue;
import assay.value.PythonValue.OpaqueValue;
import assay.value.PythonValue.SetValue;
import assay.value.PythonValue.SubclassValue;
import assay.value.PythonValue.TextValue;
import assay.value.PythonValue.TupleValue;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ValueTest {
    private static final Submission SAME = Submission.function("def solve(x): return x");
    private static final Observation TOO_LARGE = new Exceeded(Limit.VALUE_SIZE, Phase.RUNNING);

    private static PythonValue returned(String expression) {
        return Submission.function("def solve(): return " + expression).result();
    }

    private static Observation observed(String... lines) {
        return Submission.function("def solve():\n    " + String.join("\n    ", lines))
                .observe(call());
    }

    static List<PythonValue> valuesThatGoInAndComeOut() {
        BigInteger huge = BigInteger.TEN.pow(1000).negate();
        return List.of(
                Values.NONE,
                Values.of(true),
                Values.of(0),
                Values.of(-1),
                Values.of(Integer.MIN_VALUE),
                Values.of(1L << 31),
                Values.of(Long.MIN_VALUE),
                new IntegerValue(huge),
                Values.of(-0.0),
                Values.of(Double.NaN),
                Values.of(Double.NEGATIVE_INFINITY),
                Values.of(1e-300),
                new ComplexValue(1.5, -0.0),
                Values.of(""),
                Values.of("text\0 é € 😀"),
                Values.of("lone \ud800 surrogates \udfff"),
                new BytesValue("\0\u007f\u00ff"),
                Values.list(),
                Values.tuple(),
                new SetValue(List.of(Values.of(1), Values.of("a"))),
                new FrozenSetValue(List.of(Values.tuple(Values.of(1)))),
                new SetValue(List.of()),
                new DictionaryValue(List.of(
                        new Entry(Values.tuple(Values.of(1), Values.NONE), Values.integers(1, 2)),
                        new Entry(Values.of("b"), new DictionaryValue(List.of())))),
                Values.list(
                        Values.of("twice"),
                        Values.of("twice"),
                        Values.tuple(Values.of("twice"), new BytesValue("b"), Values.of("\ud800"))));
    }

    @ParameterizedTest
    @MethodSource("valuesThatGoInAndComeOut")
    void valueComesOutAsItWentIn(PythonValue value) {
        assertThat(SAME.result(value)).isEqualTo(value);
    }

    @Test
    void manyIntegersComeOutAsTheyWentIn() {
        PythonValue numbers = new ListValue(IntStream.range(0, 100_000)
                .mapToObj(each -> Values.of(each * 7919L))
                .toList());
        assertThat(SAME.result(numbers)).isEqualTo(numbers);
    }

    @Test
    void deepArgumentsAreBuilt() throws Exception {
        PythonValue nested = Values.of("bottom");
        for (int depth = 0; depth < 5_000; depth++) {
            nested = switch (depth % 3) {
                case 0 -> Values.list(nested);
                case 1 -> Values.tuple(Values.of(depth), nested);
                default -> new DictionaryValue(List.of(new Entry(Values.of("k"), nested)));
            };
        }
        PythonValue argument = nested;
        Submission measuring = Submission.function("""
                def solve(x):
                    depth = 0
                    while x != 'bottom':
                        x = x['k'] if type(x) is dict else x[-1]
                        depth += 1
                    return depth
                """);
        FutureTask<PythonValue> depth = new FutureTask<>(() -> measuring.result(argument));
        // Writing the argument to the pipe recurses as well.
        new Thread(null, depth, "deep", 64 << 20).start();
        assertThat(depth.get()).isEqualTo(Values.of(5_000));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "collections.Counter | __import__('collections').Counter()",
                "Point               | __import__('collections').namedtuple('Point', 'x')(1)",
                "bytearray           | bytearray(b'')",
                "defaultdict         | __import__('collections').defaultdict(int)",
                "I                   | type('I', (int,), {})(3)",
                "S                   | type('S', (str,), {})('s')",
                "Color               | __import__('enum').IntEnum('Color', 'RED').RED",
            })
    void subclassOfABuiltinIsNamed(String typeName, String expression) {
        assertThat(returned(expression))
                .isInstanceOfSatisfying(
                        SubclassValue.class, value -> assertThat(typeName).endsWith(value.typeName()));
    }

    @Test
    void subclassesAreReadByTheirBuiltin() {
        assertThat(returned(
                        "[__import__('collections').Counter('aab'), bytearray(b'x'), type('F', (float,), {})(1.5)]"))
                .isEqualTo(Values.list(
                        new SubclassValue(
                                "Counter",
                                new DictionaryValue(List.of(
                                        new Entry(Values.of("a"), Values.of(2)),
                                        new Entry(Values.of("b"), Values.of(1))))),
                        new SubclassValue("bytearray", new BytesValue("x")),
                        new SubclassValue("F", Values.of(1.5))));
    }

    @Test
    void movedItemsOfAnOrderedDictAreInTheirNewOrder() {
        Submission moving = Submission.function("""
                from collections import OrderedDict
                def solve():
                    d = OrderedDict(a=1, b=2)
                    d.move_to_end('a')
                    return d
                """);
        assertThat(moving.result())
                .isEqualTo(new SubclassValue(
                        "OrderedDict",
                        new DictionaryValue(List.of(
                                new Entry(Values.of("b"), Values.of(2)), new Entry(Values.of("a"), Values.of(1))))));
    }

    @Test
    void bytesAreToldFromWhatOnlyHoldsBytes() {
        assertThat(returned("[b'a', memoryview(b'a'), __import__('array').array('b', b'a')]"))
                .isEqualTo(Values.list(new BytesValue("a"), new OpaqueValue("memoryview"), new OpaqueValue("array")));
    }

    @Test
    void everythingElseIsOpaque() {
        assertThat(returned("[object(), range(3), len, type, ..., {}.keys(), __import__('collections').deque()]"))
                .isEqualTo(
                        new ListValue(List.of(
                                        "object",
                                        "range",
                                        "builtin_function_or_method",
                                        "type",
                                        "ellipsis",
                                        "dict_keys",
                                        "deque")
                                .stream()
                                .<PythonValue>map(OpaqueValue::new)
                                .toList()));
    }

    @Test
    void iteratorInsideAValueIsNotDrawn() {
        assertThat(returned("(map(int, 'x'), (x for x in 'x'))"))
                .isEqualTo(Values.tuple(new IteratorValue("map"), new IteratorValue("generator")));
    }

    @Test
    void cyclesAreCut() {
        assertThat(Submission.function("""
                def solve():
                    a = [1]; a.append(a); a.append({'a': a, 'b': (a,)})
                    return a
                """).result())
                .isEqualTo(Values.list(
                        Values.of(1),
                        new CycleValue(),
                        new DictionaryValue(List.of(
                                new Entry(Values.of("a"), new CycleValue()),
                                new Entry(Values.of("b"), Values.tuple(new CycleValue()))))));
    }

    @Test
    void cyclesAreCutWhereOtherTypesAreInThem() {
        assertThat(Submission.function("""
                def solve():
                    a = [b'x']; a.append(a)
                    return a
                """).result()).isEqualTo(Values.list(new BytesValue("x"), new CycleValue()));
    }

    @Test
    void sharedValueIsNoCycle() {
        assertThat(Submission.function("""
                def solve():
                    row = [0]
                    return [row, row, (row, b'x')]
                """).result())
                .isEqualTo(Values.list(
                        Values.integers(0), Values.integers(0), Values.tuple(Values.integers(0), new BytesValue("x"))));
    }

    @Test
    void twoHundredLevelsAreReadAndNoMore() {
        String nesting = "x = 0\n    for _ in range(%d): x = [x]\n    return x";
        PythonValue expected = Values.of(0);
        for (int depth = 0; depth < 200; depth++) {
            expected = Values.list(expected);
        }
        assertThat(observed(nesting.formatted(200))).isEqualTo(new Observation.Returned(expected, List.of()));
        assertThat(observed(nesting.formatted(201))).isEqualTo(TOO_LARGE);
        assertThat(observed(nesting.formatted(5_000))).isEqualTo(TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[0] * 10**7",
                "[[0] * 10**6, [0]]",
                "(b'',) * (10**6 + 1)",
                "'x' * (17 << 20)",
                "['x' * (6 << 20)] * 3",
                "b'x' * (17 << 20)",
                "1 << (137 << 20)",
                "[[]] * (10**6 + 1)",
            })
    void valueBeyondTheBoundsIsTooLarge(String expression) {
        assertThat(observed("return " + expression)).isEqualTo(TOO_LARGE);
    }

    @Test
    void valueThatIsSmallOnlyBecauseItIsSharedIsTooLarge() {
        assertThat(observed("x = []", "for _ in range(60): x = [x, x]", "return x"))
                .isEqualTo(TOO_LARGE);
        assertThat(observed("x = b''", "for _ in range(60): x = [x, x]", "return x"))
                .isEqualTo(TOO_LARGE);
    }

    @Test
    void millionElementsAreRead() {
        assertThat(returned("[7] * 10**6")).isEqualTo(new ListValue(Collections.nCopies(1_000_000, Values.of(7))));
    }

    @Test
    void largeMatrixIsRead() {
        PythonValue row = new ListValue(Collections.nCopies(1_000, Values.of(1.5)));
        assertThat(returned("[[1.5] * 1000 for _ in range(1000)]"))
                .isEqualTo(new ListValue(new ArrayList<>(Collections.nCopies(1_000, row))));
    }

    @Test
    void textOfNamesIsBounded() {
        assertThat(returned("type('N' * 10**6, (), {})()")).isEqualTo(new OpaqueValue("N".repeat(200)));
        assertThat(returned("type('T', (tuple,), {})()")).isEqualTo(new SubclassValue("T", new TupleValue(List.of())));
        assertThat(returned("str('x')")).isEqualTo(new TextValue("x"));
    }
}
