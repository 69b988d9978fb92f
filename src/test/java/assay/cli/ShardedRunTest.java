package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import assay.cli.Cli.Outcome;
import assay.report.ResultsSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs in parts, with a grading whose times are always the same: what is merged can be compared byte for byte. */
class ShardedRunTest {
    private static final int SHARDS = 3;

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void layOut() throws IOException {
        cli = new Cli(folder).challenge("two-sum").challenge("trie");
        for (String candidate : List.of("ada", "bob", "eve", "mia", "zoe")) {
            cli.file("all/" + candidate + "/two_sum.py", "ACCEPTED")
                    .file("all/" + candidate + "/trie.py", "WRONG_ANSWER");
        }
        cli.file("all/zoe/trie.2.py", "ACCEPTED").file("all/zoe/trie.10.py", "RUNTIME_ERROR");
        cli.file("all/zoe/notes.txt", "notes").file("all/roster.csv", "candidate\nada\nkim\n");
    }

    private String path(String name) {
        return cli.path(name).toString();
    }

    private String text(String name) throws IOException {
        return Files.readString(cli.path(name));
    }

    private Outcome cohort(String output, String... options) {
        List<String> arguments = new ArrayList<>(List.of("cohort", path("all"), "--output", path(output)));
        arguments.addAll(List.of(options));
        return cli.runHere(arguments.toArray(String[]::new));
    }

    private void gradeShards(String... options) {
        for (int number = 1; number <= SHARDS; number++) {
            List<String> all = new ArrayList<>(List.of("--shard", number + "/" + SHARDS));
            all.addAll(List.of(options));
            assertThat(cohort("shard-" + number, all.toArray(String[]::new)).exit())
                    .isLessThanOrEqualTo(1);
        }
    }

    private Outcome merge(String... shards) {
        List<String> arguments = new ArrayList<>(List.of("merge", "--output", path("merged")));
        for (String shard : shards) {
            arguments.add(shard.startsWith("--") ? shard : path(shard));
        }
        return cli.run(arguments.toArray(String[]::new));
    }

    private static String[] all() {
        return IntStream.rangeClosed(1, SHARDS)
                .mapToObj(number -> "shard-" + number)
                .toArray(String[]::new);
    }

    @Test
    void mergedShardsAreTheSingleRunByteForByte() throws IOException {
        Outcome single = cohort("single");
        gradeShards();
        Outcome merged = merge("shard-3", "shard-1", "shard-2");
        assertThat(merged.err()).isEqualTo("assay: the results are in " + path("merged") + "\n");
        assertThat(merged.out()).isEqualTo(single.out());
        assertThat(merged.exit()).isEqualTo(single.exit());
        assertThat(text("merged/results.json")).isEqualTo(text("single/results.json"));
        assertThat(text("merged/full-results.json")).isEqualTo(text("single/full-results.json"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cli.path("merged/full-results.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    void everySubmissionIsGradedInOneShardAndTheShardSaysWhichItIs() throws IOException {
        gradeShards();
        assertThat(cli.grading.graded).hasSize(12);
        String shard = text("shard-2/results.json");
        assertThat(shard).contains("\"shard\": {\n    \"number\": 2,\n    \"total\": 3,\n    \"submissions\": 12,");
        assertThat(ResultsSchema.problemsOf(shard)).isEmpty();
    }

    @Test
    void shardsWithoutTheirFullResultsMakeTheResultsThatEverybodyMaySee() throws IOException {
        cohort("single");
        gradeShards();
        Files.delete(cli.path("shard-2/full-results.json"));
        merge(all());
        assertThat(text("merged/results.json")).isEqualTo(text("single/results.json"));
        assertThat(cli.path("merged/full-results.json")).doesNotExist();
    }

    @Test
    void shardThatIsMissingIsNamed() throws IOException {
        gradeShards();
        Outcome outcome = merge("shard-1", "shard-3");
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err()).isEqualTo("""
            assay: missing of the 3 shards: 2
                   Add their results, or join what is there with --partial.
            """);
        assertThat(cli.path("merged/results.json")).doesNotExist();
        Outcome partial = merge("shard-1", "shard-3", "--partial");
        assertThat(partial.exit()).isEqualTo(3);
        assertThat(partial.out()).contains("shard 2/3: is missing, and so are its results");
    }

    @Test
    void shardThatWasInterruptedIsNamed() throws IOException {
        gradeShards();
        Files.delete(cli.path("shard-2/results.json"));
        Files.delete(cli.path("shard-2/full-results.json"));
        cli.file("shard-2/run.journal", "");
        assertThat(merge(all()).err()).isEqualTo("""
            assay: the run into '%s' was interrupted, and has no results yet
                   Go on with it with --resume.
            """.formatted(path("shard-2")));
    }

    @Test
    void whatAreNoShardsOfOneRunIsRefused() throws IOException {
        gradeShards();
        assertThat(merge("shard-1", "shard-2", "shard-3", "shard-2").err())
                .startsWith("assay: '%s' and '%s' are both shard 2/3\n".formatted(path("shard-2"), path("shard-2")));
        cohort("single");
        assertThat(merge("shard-1", "single").err())
                .startsWith(
                        "assay: '%s' holds the results of a whole run and not of a shard\n".formatted(path("single")));
        cohort("shard-2", "--shard", "2/4");
        assertThat(merge(all()).err()).contains("are not shards of one run: the numbers of shards are 3 and 4\n");
        cohort("shard-2", "--shard", "2/3", "--select", "challenge:t*");
        assertThat(merge(all()).err()).contains("are not shards of one run: the options are {} and {select=");
        cli.file("all/amy/two_sum.py", "ACCEPTED");
        cohort("shard-2", "--shard", "2/3");
        assertThat(merge(all()).err())
                .contains("are not shards of one run: the numbers of submissions of the whole run are 12 and 13\n");
        cli.file("shard-2/results.json", "{\"format\": \"other\"}").file("shard-2/full-results.json", "[]");
        assertThat(merge(all()).exit()).isEqualTo(3);
    }

    @Test
    void shardsThatWereDividedInDifferentWaysAreRefused() throws IOException {
        cohort("single");
        gradeShards("--times", path("single"));
        assertThat(merge(all()).exit()).isEqualTo(1);
        gradeShards();
        for (int number = 1; number <= SHARDS; number++) {
            cohort("timed-" + number, "--times", path("single"), "--shard", number + "/" + SHARDS);
        }
        Outcome mixed = merge("shard-1", "shard-2", "timed-3");
        assertThat(mixed.exit()).isEqualTo(3);
        assertThat(mixed.err()).contains("Divide all shards alike: with the same --times, or all without.");
    }

    @Test
    void moreShardsThanSubmissionsLeaveSomeEmpty() throws IOException {
        cohort("single", "--select", "candidate:ada");
        String[] shards = IntStream.rangeClosed(1, 9)
                .mapToObj(number -> {
                    String output = "of-9-" + number;
                    Outcome outcome = cohort(output, "--select", "candidate:ada", "--shard", number + "/9", "--quiet");
                    assertThat(outcome.exit()).isLessThanOrEqualTo(1);
                    return output;
                })
                .toArray(String[]::new);
        merge(shards);
        assertThat(text("merged/results.json")).isEqualTo(text("single/results.json"));
    }

    @Test
    void interruptedShardGoesOnAsThatShardOnly() throws IOException {
        gradeShards();
        Files.move(cli.path("shard-1/earlier.journal"), cli.path("shard-1/run.journal"));
        Outcome outcome = cohort("shard-1", "--shard", "2/3", "--resume");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("the option 'shard' was '1/3' and is '2/3'");
    }

    @Test
    void outputThatIsOneOfTheShardsIsRefused() {
        gradeShards();
        Outcome outcome =
                cli.run("merge", path("shard-1"), path("shard-2"), path("shard-3"), "--output", path("shard-1"));
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("is where the joined results go, and no shard");
    }

    @Test
    void timesWithoutShardsAreAUsageError() {
        assertThat(cohort("single", "--times", path("nowhere")).exit()).isEqualTo(2);
    }
}
