package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import assay.cli.Cli.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every challenge of these has two cases of 10 points, which come to 2 points of its own. */
class AssignmentOptionTest {
    private static final Instant DEADLINE = Instant.parse("2026-11-27T12:00:00Z");

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() throws IOException {
        cli = new Cli(folder)
                .challenge("two-sum")
                .challenge("trie")
                .file("all/ada/two_sum.py", "ACCEPTED")
                .file("all/ada/trie.py", "ACCEPTED")
                .file("all/bob/two_sum.py", "WRONG_ANSWER")
                .file("all/kim/notes.txt", "");
    }

    private Outcome cohort(String assignment, String... options) throws IOException {
        return run("cohort", "all", assignment, options);
    }

    private Outcome run(String command, String directory, String assignment, String... options) throws IOException {
        cli.file("week.json", assignment.replace('\'', '"'));
        List<String> arguments = new ArrayList<>(List.of(
                command,
                cli.path(directory).toString(),
                "--output",
                cli.path("out").toString(),
                "--assignment",
                cli.path("week.json").toString()));
        arguments.addAll(List.of(options));
        return cli.runHere(arguments.toArray(String[]::new));
    }

    private JsonNode result(String file, String candidate, String challenge) throws IOException {
        for (JsonNode submission : JsonMapper.shared()
                .readTree(Files.readString(cli.path("out").resolve(file)))
                .get("submissions")) {
            if (submission.get("candidate").asString().equals(candidate)
                    && submission.get("challenge").asString().equals(challenge)) {
                return submission;
            }
        }
        throw new AssertionError("there is no result of " + candidate + " for " + challenge);
    }

    private double points(String candidate, String challenge) throws IOException {
        return result("results.json", candidate, challenge).get("points").asDouble();
    }

    private void handIn(String file, Instant moment) throws IOException {
        Files.setLastModifiedTime(cli.path("all/" + file), FileTime.from(moment));
    }

    @Test
    void whatIsMissingIsMissingAndWorthNothing() throws IOException {
        Outcome outcome = cohort("{}");
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).contains("MISSING 0", "2 of 6 submissions accepted");
        assertThat(result("results.json", "kim", "trie").get("verdict").asString())
                .isEqualTo("MISSING");
    }

    @Test
    void candidateOnTheRosterWithoutAFolderIsMissingEverything() throws IOException {
        cli.file("people.csv", "zoe\n");
        assertThat(cohort("{}", "--roster", cli.path("people.csv").toString()).out())
                .contains("zoe");
    }

    @Test
    void suiteOfNothingIsAllMissing() throws IOException {
        Outcome outcome = run("suite", "all/kim", "{}");
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).contains("0 of 2 submissions accepted");
    }

    @Test
    void onlyWhatWasAskedForCounts() throws IOException {
        Outcome outcome = cohort("{'challenges': [{'id': 'trie'}]}");
        assertThat(cli.request().files()).hasSize(1);
        assertThat(outcome.out()).contains("1 of 3 submissions accepted");
    }

    @Test
    void weightsMultiplyPointsAndTheirCases() throws IOException {
        cohort("{'challenges': [{'id': 'two-sum', 'weight': 0.5}, {'id': 'trie'}]}");
        assertThat(points("ada", "two-sum")).isEqualTo(10);
        assertThat(points("bob", "two-sum")).isEqualTo(5);
        assertThat(points("ada", "trie")).isEqualTo(20);
        JsonNode cases = result("results.json", "ada", "two-sum").get("cases");
        assertThat(cases.get(0).get("points").asDouble()).isEqualTo(5);
    }

    @Test
    void lateSubmissionKeepsTheShareOfItsStepAndNothingAfterTheLast() throws IOException {
        handIn("ada/two_sum.py", DEADLINE);
        handIn("ada/trie.py", DEADLINE.plusSeconds(3600));
        handIn("bob/two_sum.py", DEADLINE.plusSeconds(3601));
        Outcome outcome = cohort("""
            {'deadline': '2026-11-27T13:00:00+01:00', 'submittedAt': 'modified',
             'late': [{'within': 'PT1H', 'factor': 0.8}]}
            """);
        assertThat(points("ada", "two-sum")).isEqualTo(20);
        assertThat(points("ada", "trie")).isEqualTo(16);
        assertThat(points("bob", "two-sum")).isZero();
        assertThat(outcome.out())
                .contains(
                        "AC 16†",
                        "ada · trie: late by 1 hour: 0.8 × 20 points",
                        "bob · two-sum: late by 1 hour 1 second: 0 × 10 points");
    }

    @Test
    void timesCanStandInATableAndUnknownOnesCountAsInTime() throws IOException {
        cli.file("times.csv", """
            candidate,challenge,submittedAt
            ADA,,2026-11-27T12:00:01Z
            ada,trie,2026-11-27T11:00:00Z
            """);
        Outcome outcome = cohort("{'deadline': '2026-11-27T12:00:00Z', 'submittedAt': {'table': 'times.csv'}}");
        assertThat(points("ada", "two-sum")).isZero();
        assertThat(points("ada", "trie")).isEqualTo(20);
        assertThat(points("bob", "two-sum")).isEqualTo(10);
        assertThat(outcome.out())
                .contains("bob/two_sum.py: when it was handed in is not known, so that it counts as in time");
    }

    @Test
    void extensionMovesTheDeadlineOfOneCandidate() throws IOException {
        handIn("ada/two_sum.py", DEADLINE.plusSeconds(3600));
        handIn("bob/two_sum.py", DEADLINE.plusSeconds(3600));
        cohort("""
            {'deadline': '2026-11-27T12:00:00Z', 'submittedAt': 'modified', 'extensions': {'Bob': 'PT1H'},
             'challenges': [{'id': 'two-sum'}]}
            """);
        assertThat(points("ada", "two-sum")).isZero();
        assertThat(points("bob", "two-sum")).isEqualTo(10);
    }

    @Test
    void resultSetByHandIsShownAsSuchWithTheReason() throws IOException {
        Outcome outcome = cohort("""
            {'overrides': [
              {'candidate': 'bob', 'challenge': 'two-sum', 'verdict': 'accepted', 'reason': 'a second look'},
              {'candidate': 'kim', 'challenge': 'trie', 'points': 1, 'reason': 'shown in class'}]}
            """);
        assertThat(points("bob", "two-sum")).isEqualTo(20);
        assertThat(points("kim", "trie")).isEqualTo(1);
        assertThat(outcome.out())
                .contains(
                        "AC 20†",
                        "bob · two-sum: set by hand, graded as WA with 10 points: a second look",
                        "kim · trie: set by hand, graded as MISSING with 0 points: shown in class");
        JsonNode override = result("results.json", "bob", "two-sum").get("override");
        assertThat(override.get("reason").asString()).isEqualTo("a second look");
        assertThat(override.get("gradedVerdict").asString()).isEqualTo("WRONG_ANSWER");
    }

    @Test
    void namesOfNobodyAreNotedWithWhoMayBeMeant() throws IOException {
        Outcome outcome = cohort("{'timeMultipliers': {'bbo': 2}}");
        assertThat(outcome.out()).contains("assignment: names 'bbo', who is no candidate here; did you mean bob?");
    }

    @Test
    void moreTimeIsToldInTheFullResultsAlone() throws IOException {
        cohort("{'timeMultipliers': {'bob': 1.5}}");
        assertThat(cli.request().timeMultipliers()).containsOnlyKeys("bob");
        assertThat(result("full-results.json", "bob", "two-sum")
                        .get("timeMultiplier")
                        .asString())
                .isEqualTo("3/2");
        assertThat(result("results.json", "bob", "two-sum").has("timeMultiplier"))
                .isFalse();
    }

    @Test
    void assignmentThatIsWrongIsToldWholeAndNothingIsGraded() throws IOException {
        Outcome outcome = cohort("{'deadlin': 'x',\n 'late': 1}");
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err())
                .contains("week.json:1:2: $.deadlin: unknown key \"deadlin\"", "Did you mean \"deadline\"?")
                .contains("week.json:2:10: $.late: ")
                .contains("assay: the assignment '")
                .contains("cannot be used");
        assertThat(cli.grading.requests).isEmpty();
    }
}
