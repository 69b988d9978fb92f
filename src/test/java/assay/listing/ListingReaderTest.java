package assay.listing;

import static org.assertj.core.api.Assertions.assertThat;

import assay.instrument.Listing;
import assay.instrument.Listing.Place;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListingReaderTest {
    private static final String FILE = "solution.py";

    private static Listing listing(String text) {
        return new ListingReader(() -> false).read(FILE, text);
    }

    @ParameterizedTest
    @MethodSource("sharedLines")
    void eachStatementBeginsOnALineOfItsOwn(String written, String run, List<Integer> originalLines) {
        Listing listing = listing(written);

        assertThat(listing.text()).isEqualTo(run);
        assertThat(listing.origins()).extracting(Listing.Origin::line).isEqualTo(originalLines);
    }

    @Test
    void placesAreMappedBackToTheCandidatesOwn() {
        Listing listing = listing("def f(x):\n    if x: y = 1; z = x / 0\n");

        // def f(x): / if x: / y = 1; / z = x / 0
        assertThat(listing.originalLine(4)).isEqualTo(2);
        assertThat(listing.text().lines().toList().get(3)).isEqualTo("     z = x / 0");
        assertThat(listing.originalColumn(4, 10)).isEqualTo(22);
        assertThat(listing.originalColumn(4, 0)).isZero();
    }

    static Stream<Arguments> sharedLines() {
        return Stream.of(
                Arguments.of("a = 1; b = 2", "a = 1; \nb = 2", List.of(1, 1)),
                Arguments.of("a = 1; b = 2;\nc = 3", "a = 1; \nb = 2;\nc = 3", List.of(1, 1, 2)),
                Arguments.of("for i in x: a; b\nc", "for i in x: \n a; \n b\nc", List.of(1, 1, 1, 2)),
                Arguments.of(
                        "if x: a\nelif y: b\nelse: c",
                        "if x: \n a\nelif y: \n b\nelse: \n c",
                        List.of(1, 1, 2, 2, 3, 3)),
                Arguments.of(
                        "try: a\nexcept E: b\nelse: c\nfinally: d",
                        "try: \n a\nexcept E: \n b\nelse: \n c\nfinally: \n d",
                        List.of(1, 1, 2, 2, 3, 3, 4, 4)),
                Arguments.of("def f():\n\tif x: return 1", "def f():\n\tif x: \n\t return 1", List.of(1, 2, 2)),
                Arguments.of("class A: x = 1; y = 2", "class A: \n x = 1; \n y = 2", List.of(1, 1, 1)),
                Arguments.of("if (x and\n        y): a", "if (x and\n        y): \n a", List.of(1, 2, 2)),
                Arguments.of(
                        "match x:\n  case 1: a\n  case _: b",
                        "match x:\n  case 1: \n   a\n  case _: \n   b",
                        List.of(1, 2, 2, 3, 3)),
                Arguments.of("x = [\n 1]; y = 2", "x = [\n 1]; \ny = 2", List.of(1, 2, 2)),
                Arguments.of("é = '😀;'; b = 2  # c; d", "é = '😀;'; \nb = 2  # c; d", List.of(1, 1)),
                Arguments.of("a = 1; b = 2\r\nc = 3\r\n", "a = 1; \nb = 2\r\nc = 3\r\n", List.of(1, 1, 2, 3)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# only this",
                "x = 'a; b'",
                "x = '''\nif a: b\n'''",
                "def f():\n    '''Doc; doc.'''\n    return {1: 2}[1]\n",
                "f = lambda x: x; ",
                "def f(): return 1",
                "class A: x = 1",
                "if x: \\\n    a",
                "x: int = 1",
                "for i in range(3):\n    pass\n"
            })
    void usualLayoutIsRunAsItWasWritten(String written) {
        Listing listing = listing(written);

        assertThat(listing.text()).isEqualTo(written);
        assertThat(listing.origins()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "def f(:",
                "x = 1\n  y = 2",
                "'unfinished",
                "x = 1; y = 2\0",
                "x = 1; y = '\\N{no such character}'",
                // In Python's text the mark is a column, in the parser's it is none.
                "\ufeffx = 1; y = 2",
                // Python's text has one line, the parser's has two.
                "x = 1\ry = 2; z = 3"
            })
    void whatDoesNotParseIsListedAsItWasWritten(String written) {
        assertThat(listing(written)).isEqualTo(Listing.asWritten(FILE, written));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void whatIsLeftOverInAPatternGetsAName(String written, String run) {
        assertThat(listing("match x:\n case " + written + ":\n  a").text())
                .isEqualTo("match x:\n case " + run + ":\n  a");
    }

    static Stream<Arguments> patterns() {
        return Stream.of(
                Arguments.of("1, 2, *_", "1, 2, *\u01c0"),
                Arguments.of("'😀', {'é': [1, *_, 2]}, *_", "'😀', {'é': [1, *\u01c1, 2]}, *\u01c0"),
                Arguments.of("A(b=[1, 2, *_]) as c", "A(b=[1, 2, *\u01c0]) as c"),
                Arguments.of("[1, 2, *_] | [3, *_, 4]", "[1, 2, *\u01c0] | [3, *\u01c0, 4]"),
                // With names in it, the alternatives would not bind the same.
                Arguments.of("[1, 2, *_] | [3, *_]", "[1, 2, *_] | [3, *_]"),
                Arguments.of("1, *_", "1, *_"),
                Arguments.of("a, b, *_", "a, b, *_"),
                Arguments.of("1, 2, *_ if \u01c0", "1, 2, *_ if \u01c0"));
    }

    @Test
    void placesAreThoseThatGraalPyReports() {
        assertThat(listing("'😀é'; del (a,\n b), c\n@d\nasync def 𝒳é(): return")
                        .statements())
                .containsExactlyInAnyOrder(
                        new Place(1, 1, 1, 4), new Place(2, 5, 3, 3), new Place(5, 1, 5, 2), new Place(5, 17, 5, 22));
    }

    @Test
    void statementsNestDeep() {
        String nested = IntStream.range(0, 90)
                .mapToObj(depth -> " ".repeat(depth) + "if x:\n")
                .collect(Collectors.joining());

        assertThat(listing(nested + " ".repeat(90) + "a; b").text()).endsWith(" a; \n" + " ".repeat(90) + "b");
    }

    @Test
    void textBeyondWhatTheParserBearsIsListedAsItWasWritten() {
        String written = "x = " + "(".repeat(50_000) + ")".repeat(50_000);

        assertThat(listing(written)).isEqualTo(Listing.asWritten(FILE, written));
    }

    @Test
    void whatOverflowsTheStackIsListedAsItWasWritten() {
        String written = "x = " + "-".repeat(500_000) + "1; y = 2";

        assertThat(listing(written)).isEqualTo(Listing.asWritten(FILE, written));
    }

    @Test
    void whatNobodyWaitsForIsListedAsItWasWritten() {
        String written = "x = 1; y = 2\n".repeat(1_000);

        assertThat(new ListingReader(() -> true).read(FILE, written)).isEqualTo(Listing.asWritten(FILE, written));
    }

    @Test
    void nothingOfTheSubmissionRuns() {
        assertThat(listing("raise SystemExit; x = 1").text()).isEqualTo("raise SystemExit; \nx = 1");
    }
}
