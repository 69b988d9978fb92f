package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import assay.cli.Cli.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

class SimilarityCommandTest {
    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void makeCohort() throws IOException {
        cli = new Cli(folder).challenge("two-sum").file("all/ada/two_sum.py", "def two_sum(): pass\n");
    }

    private Outcome compare(String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("similarity", cli.path("all").toString()));
        arguments.addAll(List.of(options));
        return cli.runHere(arguments.toArray(String[]::new));
    }

    @Test
    @DisabledIfEnvironmentVariable(named = SimilarityOptions.VARIABLE, matches = ".*")
    void withoutJPlagItSaysWhatThatIsAndWhereToGetIt() {
        Outcome outcome = compare();
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains(
                        "JPlag",
                        "GPL-3.0",
                        "https://github.com/jplag/JPlag/releases",
                        "--jplag FILE",
                        "ASSAY_JPLAG=FILE");
    }

    @Test
    void fileThatIsNotJPlagIsNamed() throws IOException {
        Path text = Files.writeString(folder.resolve("jplag.jar"), "no jar");
        Outcome outcome = compare("--jplag", text.toString());
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains(text + "' is no jar", "releases");
        assertThat(compare("--jplag", folder.resolve("none").toString()).err()).contains("there is no file");
    }

    @Test
    void valuesThatCannotBeAreUsageErrors() {
        for (String option : List.of(
                "--threshold=80",
                "--threshold=-1",
                "--threshold=much",
                "--format=pdf",
                "--format=html=/no/such/folder/x")) {
            assertThat(compare("--jplag=x", option).exit()).as(option).isEqualTo(2);
        }
        assertThat(compare("--format=json", "--format=html").err()).contains("only one format");
    }
}
