package assay.challenge.loading;

import static org.assertj.core.api.Assertions.assertThat;

import assay.challenge.Challenge;
import assay.challenge.Checker;
import assay.challenge.Checker.Comparison;
import assay.challenge.Checker.Lines;
import assay.challenge.Checker.OneOf;
import assay.challenge.Checker.PythonChecker;
import assay.challenge.Checker.Regex;
import assay.challenge.Checker.Tokens;
import assay.challenge.Checker.Tolerance;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CheckersTest {
    private static final Optional<Tolerance> NO_TOLERANCE = Optional.empty();
    private static final Optional<Tolerance> STANDARD_TOLERANCE = Optional.of(new Tolerance(1e-9, 0));

    private ChallengeWriter writer;

    @BeforeEach
    void start(@TempDir Path folder) {
        writer = new ChallengeWriter(folder).file("checker.py", "def check(arguments, expected, observed): ...");
    }

    static Stream<Arguments> checkers() {
        return Stream.of(
                Arguments.of("{'kind': 'equal'}", Comparison.EQUAL),
                Arguments.of("{'kind': 'exact'}", new Comparison(true, NO_TOLERANCE, 0, false, false)),
                Arguments.of("{'kind': 'approximate'}", new Comparison(false, STANDARD_TOLERANCE, 0, false, false)),
                Arguments.of(
                        "{'kind': 'approximate', 'absolute': 1e-6, 'unordered': true, 'listOrTuple': true}",
                        new Comparison(false, Optional.of(new Tolerance(1e-9, 1e-6)), 1, false, true)),
                Arguments.of(
                        "{'kind': 'equal', 'relative': 0, 'absolute': 1}",
                        new Comparison(false, Optional.of(new Tolerance(0, 1)), 0, false, false)),
                Arguments.of("{'kind': 'unordered'}", new Comparison(false, NO_TOLERANCE, 1, false, false)),
                Arguments.of("{'kind': 'unordered', 'level': 3}", new Comparison(false, NO_TOLERANCE, 3, false, false)),
                Arguments.of(
                        "{'kind': 'unordered', 'level': 'all', 'absolute': 0.5}",
                        new Comparison(
                                false, Optional.of(new Tolerance(1e-9, 0.5)), Comparison.ALL_LEVELS, false, false)),
                Arguments.of(
                        "{'kind': 'exact', 'unordered': 'all'}",
                        new Comparison(true, NO_TOLERANCE, Comparison.ALL_LEVELS, false, false)),
                Arguments.of("{'kind': 'equal', 'unordered': 2}", new Comparison(false, NO_TOLERANCE, 2, false, false)),
                Arguments.of("{'kind': 'equal', 'unordered': false}", Comparison.EQUAL),
                Arguments.of("{'kind': 'set'}", new Comparison(false, NO_TOLERANCE, 0, true, false)),
                Arguments.of("{'kind': 'listOrTuple'}", new Comparison(false, NO_TOLERANCE, 0, false, true)),
                Arguments.of("{'kind': 'oneOf'}", new OneOf(Comparison.EQUAL)),
                Arguments.of("{'kind': 'oneOf', 'checker': {'kind': 'tokens'}}", new OneOf(new Tokens(true))),
                Arguments.of("{'kind': 'tokens', 'caseSensitive': false}", new Tokens(false)),
                Arguments.of("{'kind': 'lines'}", Lines.DEFAULT),
                Arguments.of("{'kind': 'lines', 'trailingSpace': true}", new Lines(true, true)),
                Arguments.of("{'kind': 'regex'}", new Regex()),
                Arguments.of("{'kind': 'python'}", new PythonChecker()));
    }

    @ParameterizedTest
    @MethodSource("checkers")
    void everyKindIsRead(String json, Checker checker) {
        String expected = checker instanceof OneOf ? "[\"x\"]" : "\"x\"";
        Challenge challenge = writer.cases(
                        "{\"expect\": %s, \"checker\": %s}".formatted(expected, json.replace('\'', '"')))
                .load();
        assertThat(challenge.cases().getFirst().checker()).isEqualTo(checker);
    }

    @Test
    void aCaseWithoutACheckerHasTheChallenges() {
        Challenge challenge = writer.definition(
                        "{\"kind\": \"function\", \"name\": \"sample\"}",
                        "\"checker\": {\"kind\": \"set\"},",
                        "{\"expect\": [1]}, {\"expect\": [1], \"checker\": {\"kind\": \"equal\"}}")
                .load();
        assertThat(challenge.cases())
                .extracting(each -> (Object) each.checker())
                .containsExactly(new Comparison(false, NO_TOLERANCE, 0, true, false), Comparison.EQUAL);
    }

    @Test
    void programsAreComparedLineByLine() {
        Challenge challenge = writer.definition(
                        "{\"kind\": \"program\"}",
                        "",
                        "{\"stdout\": \"1\"}, {\"stdout\": [\"1\", \"2\"], \"checker\": {\"kind\": \"oneOf\"}}")
                .load();
        assertThat(challenge.cases())
                .extracting(each -> (Object) each.checker())
                .containsExactly(Lines.DEFAULT, new OneOf(Lines.DEFAULT));
    }
}
