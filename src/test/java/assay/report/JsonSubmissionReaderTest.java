package assay.report;

import static assay.result.CaseBuilder.accepted;
import static assay.result.CaseBuilder.failed;
import static assay.result.CaseBuilder.fullyExplained;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.result.Adjustments;
import assay.result.Adjustments.Lateness;
import assay.result.Adjustments.Ruling;
import assay.result.Explanation;
import assay.result.Points;
import assay.result.RunBuilder;
import assay.result.SubmissionResult;
import assay.result.Verdict;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class JsonSubmissionReaderTest {
    static final List<String> TEXTS = HostileText.EACH.stream()
            // Half a surrogate pair is spelled out when it is written, and stays that.
            .map(JsonEscapes::wellFormed)
            .toList();

    private static SubmissionResult submission(String text) {
        return RunBuilder.run()
                .submission(
                        text,
                        "two-sum",
                        accepted(text).group(text).cpuLimitMillis(2_000).nearLimit(),
                        failed("second", Verdict.RUNTIME_ERROR, text)
                                .number(2)
                                .inSandbox()
                                .hidden()
                                .exitStatus(-3)
                                .lastLine(17)
                                .refused(text, text)
                                .explained(fullyExplained(text)))
                .build()
                .submissions()
                .iterator()
                .next();
    }

    private static String written(SubmissionResult submission) {
        return JsonOutput.line(
                json -> new JsonSubmission(json, ReportOptions.PLAIN.withHidden(true)).write(submission));
    }

    private static SubmissionResult read(String document) {
        return JsonInput.read(document, JsonSubmissionReader::read);
    }

    @ParameterizedTest
    @FieldSource("TEXTS")
    void whatWasWrittenIsReadAgainOnOneLine(String text) {
        SubmissionResult submission = submission(text);
        assertThat(written(submission)).doesNotContain("\n", "\r");
        assertThat(read(written(submission))).isEqualTo(submission);
        assertThat(read(written(submission.asReused()))).isEqualTo(submission.asReused());
    }

    @ParameterizedTest
    @FieldSource("TEXTS")
    void whatAnAssignmentMadeOfItIsReadAgain(String text) {
        Points third = new Points(BigFraction.of(100, 3));
        SubmissionResult submission = submission("text")
                .adjusted(new Adjustments(
                        Optional.of(BigFraction.of(3, 2)),
                        Optional.of(new Lateness(Duration.ofHours(30), BigFraction.of(4, 5), third)),
                        Optional.of(new Ruling(text, Verdict.WRONG_ANSWER, third))));
        assertThat(read(written(submission))).isEqualTo(submission);
    }

    @Test
    void longerTimeOfACandidateIsOnlyInTheFullResults() {
        SubmissionResult submission =
                submission("text").adjusted(Adjustments.NONE.withTimeMultiplier(BigFraction.of(3, 2)));
        assertThat(written(submission)).contains("timeMultiplier");
        assertThat(JsonOutput.line(json -> new JsonSubmission(json, ReportOptions.PLAIN).write(submission)))
                .doesNotContain("timeMultiplier");
    }

    @Test
    void submissionThatDoesNotLoadIsReadAgain() {
        SubmissionResult submission = RunBuilder.run()
                .unloadable("ada", "two-sum", Explanation.of("it does not parse"), "first", "second")
                .submission("ada", "trie")
                .build()
                .submissions()
                .iterator()
                .next();
        assertThat(read(written(submission))).isEqualTo(submission);
    }

    @Test
    void pointsThatRoundingWouldChangeAreKeptExactly() {
        Points third = new Points(BigFraction.of(100, 3));
        String line = JsonOutput.line(json -> {
            json.points("points", third);
            json.points("maxPoints", Points.of(BigDecimal.TEN));
        });
        assertThat(line).isEqualTo("{\"points\":33.33,\"exactPoints\":\"100/3\",\"maxPoints\":10}");
        List<Points> points = JsonInput.read(line, json -> List.of(json.points("points"), json.points("maxPoints")));
        assertThat(points).containsExactly(third, Points.of(BigDecimal.TEN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{} {}",
                "{\"candidate\": \"a\", \"candidate\": \"b\"}",
                "{\"candidate\": 1}",
                "{\"candidate\": NaN}"
            })
    void whatIsNoSubmissionIsRefused(String document) {
        assertThatThrownBy(() -> read(document)).isInstanceOf(MalformedResultsException.class);
    }

    @Test
    void deepNestingIsRefusedAndNotFollowed() {
        assertThatThrownBy(() -> read("[".repeat(1_000_000))).isInstanceOf(MalformedResultsException.class);
    }

    private static void assertRefused(Consumer<ObjectNode> change, String complaint) {
        ObjectNode tree = (ObjectNode) JsonMapper.shared().readTree(written(submission("text")));
        change.accept(tree);
        assertThatThrownBy(() -> read(tree.toString()))
                .isInstanceOf(MalformedResultsException.class)
                .hasMessage(complaint);
    }

    private static ObjectNode firstCase(ObjectNode tree) {
        return (ObjectNode) tree.at("/cases/0");
    }

    @Test
    void everyFaultNamesItsPlace() {
        assertRefused(tree -> tree.remove("challenge"), "$: 'challenge' is missing");
        assertRefused(tree -> tree.put("grade", "A"), "$: there is no member 'grade'");
        assertRefused(tree -> tree.put("cpuMillis", 1), "$.cpuMillis: it is not the sum over the cases, which is 24");
        assertRefused(tree -> tree.put("provisional", "no"), "$.provisional: true or false is expected");
        assertRefused(tree -> tree.put("cases", "none"), "$.cases: a list is expected");
        assertRefused(tree -> firstCase(tree).put("verdict", "FINE"), "$.cases[0].verdict: there is no such value");
        assertRefused(tree -> firstCase(tree).put("trust", "blind"), "$.cases[0].trust: there is no such value");
        assertRefused(tree -> firstCase(tree).put("number", 1L << 32), "$.cases[0].number: it is too large");
        assertRefused(tree -> firstCase(tree).put("number", 1.5), "$.cases[0].number: a whole number is expected");
        assertRefused(tree -> firstCase(tree).put("allocatedBytes", -1), "$.cases[0].allocatedBytes: it is negative");
        assertRefused(
                tree -> firstCase(tree)
                        .putObject("explanation")
                        .put("summary", "s")
                        .put("x", 1),
                "$.cases[0].explanation: there is no member 'x'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "-1", "0.001", "1e40"})
    void amountThatNobodyEarnsIsRefusedInNoTime(String amount) {
        assertThatThrownBy(() -> JsonInput.read("{\"points\":" + amount + "}", json -> json.points("points")))
                .isInstanceOf(MalformedResultsException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/0", "100/4", "1", "a/b", "-100/3", "100/3/1"})
    void exactAmountThatDoesNotRoundToTheOtherIsRefused(String exact) {
        String document = "{\"points\":33.33,\"exactPoints\":\"" + exact + "\"}";
        assertThatThrownBy(() -> JsonInput.read(document, json -> json.points("points")))
                .isInstanceOf(MalformedResultsException.class)
                .hasMessageStartingWith("$.exactPoints: ");
    }
}
