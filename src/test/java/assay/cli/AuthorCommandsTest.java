package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import assay.challenge.LoadedChallenge;
import assay.challenge.loading.ChallengeLoader;
import assay.cli.Cli.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code assay new} and {@code assay start}. */
class AuthorCommandsTest {
    private static final String STATEMENT = """
        # Two Sum

        Somewhere in a list two numbers add up.

        Write `two_sum(nums)`. It says "yes" \\ or
        no.

        More of it.

        ## Signature

        ```python
        class Pair: ...

        class Cache:
            def get(self, key: Hashable) -> object: ...

        async def two_sum(
            nums: list[int],
        ) -> str:
        ```

        ## Examples
        """;

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void inAFolderOfItsOwn() throws IOException {
        cli = new Cli(folder).file("challenges/two-sum/statement.md", STATEMENT);
    }

    @Test
    void aNewChallengeCanBeLoadedAndHasItsSchemaBesideIt() {
        Outcome outcome = cli.runHere("new", "three-in-a-row");
        assertThat(outcome.exit()).isZero();
        Path challenge = cli.path("challenges/three-in-a-row");
        assertThat(ChallengeLoader.load(challenge)).isInstanceOf(LoadedChallenge.Usable.class);
        assertThat(challenge.resolve("statement.md")).content().startsWith("# Three In A Row\n");
        assertThat(challenge.resolve("solutions/accepted/sums_conditions.py"))
                .content()
                .startsWith("def three_in_a_row(");
        assertThat(cli.path("challenges/challenge.schema.json"))
                .hasSameTextualContentAs(Path.of("challenges/challenge.schema.json"));
        assertThat(cli.path("challenges"))
                .isDirectoryNotContaining(file -> file.getFileName().toString().startsWith("."));
    }

    @Test
    void aNewChallengeOverwritesNothing() throws IOException {
        Outcome outcome = cli.runHere("new", "two-sum");
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err()).contains("is there already");
        assertThat(Files.readString(cli.path("challenges/two-sum/statement.md")))
                .isEqualTo(STATEMENT);
    }

    @Test
    void whatCannotBeAnIdIsAUsageError() {
        assertThat(cli.runHere("new", "Two Sum").exit()).isEqualTo(2);
        assertThat(cli.runHere("new", "../two-sum").exit()).isEqualTo(2);
    }

    @Test
    void aStarterFileHasTheSignatureAndWhatIsAskedFor() {
        Path file = cli.path("solution.py");
        assertThat(cli.runHere("start", "two-sum", file.toString()).exit()).isZero();
        assertThat(file).content().isEqualTo("""
            \"""Title of two-sum

            Write `two_sum(nums)`. It says \\"yes\\" \\\\ or no.
            \"""

            from __future__ import annotations


            class Pair:
                pass

            class Cache:
                def get(self, key: Hashable) -> object:
                    raise NotImplementedError

            async def two_sum(
                nums: list[int],
            ) -> str:
                raise NotImplementedError
            """);
    }

    @Test
    void aStarterFileOverwritesNothing() throws IOException {
        cli.file("solution.py", "mine\n");
        Outcome outcome =
                cli.runHere("start", "two-sum", cli.path("solution.py").toString());
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err()).contains("is there already");
        assertThat(cli.path("solution.py")).hasContent("mine");
    }

    @Test
    void inAFolderItHasTheNameThatSubmissionsHave() {
        cli.runHere("start", "two-sum", folder.toString());
        assertThat(cli.path("two_sum.py")).isRegularFile();
    }
}
