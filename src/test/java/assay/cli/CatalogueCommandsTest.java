package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import assay.cli.Cli.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CatalogueCommandsTest {
    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() throws IOException {
        cli = new Cli(folder).challenge("two-sum").challenge("trie");
    }

    @Test
    void listShowsEveryChallengeOnALine() {
        Outcome outcome = cli.runHere("list");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).isEqualTo("""
            challenge  title             difficulty  topics  companies
            trie       Title of trie     hard        trees   Amazon
            two-sum    Title of two-sum  easy        Arrays  Amazon
            """);
    }

    @Test
    void listIsFilteredByTopicDifficultyAndCompany() {
        assertThat(cli.runHere("list", "--topic", "ARRAYS").out())
                .contains("two-sum")
                .doesNotContain("trie");
        assertThat(cli.runHere("list", "--difficulty", "hard").out())
                .contains("trie")
                .doesNotContain("two-sum");
        assertThat(cli.runHere("list", "--company", "amazon").out()).contains("trie", "two-sum");
        assertThat(cli.runHere("list", "--company", "amazon", "--topic", "none").out())
                .doesNotContain("trie");
        assertThat(cli.runHere("list", "--difficulty", "tough").exit()).isEqualTo(2);
    }

    @Test
    void listIsAlsoThereForPrograms() {
        JsonNode list = JsonMapper.shared()
                .readTree(cli.runHere("list", "--format", "json").out());
        assertThat(list.path("format").asString()).isEqualTo("assay-catalogue-1");
        assertThat(list.at("/challenges/1/id").asString()).isEqualTo("two-sum");
        assertThat(list.at("/challenges/1/difficulty").asString()).isEqualTo("easy");
        assertThat(list.at("/challenges/1/file").asString()).isEqualTo("two_sum.py");
    }

    @Test
    void listNamesUnusableChallengesAndExitsWithThree() throws IOException {
        cli.file("challenges/trie/broken", "");
        Outcome outcome = cli.runHere("list");
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err()).contains("the challenge 'trie' cannot be used");
        assertThat(outcome.out()).contains("two-sum");
    }

    @Test
    void showPrintsTheStatement() throws IOException {
        cli.file("challenges/trie/statement.md", "# Trie\n\nWrite `Trie`.\u001b[2J\n");
        Outcome outcome = cli.runHere("show", "trie");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).isEqualTo("# Trie\n\nWrite `Trie`.\\x1b[2J\n");
    }

    @Test
    void showSaysWhatIsMissing() throws IOException {
        cli.file("challenges/new/challenge.json", "{}");
        assertThat(cli.runHere("show", "new").exit()).isEqualTo(3);
        assertThat(cli.runHere("show", "tree").err()).contains("Did you mean trie?");
        assertThat(cli.runHere("show", "tree").exit()).isEqualTo(2);
    }

    @Test
    void completionScriptKnowsCommandsAndOptions() {
        Outcome outcome = cli.run("completion", "bash");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).contains("complete -F", "cohort", "--fail-under");
        assertThat(cli.run("completion", "fish").exit()).isEqualTo(2);
    }
}
