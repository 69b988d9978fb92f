package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import assay.challenge.Challenge;
import assay.cli.Cli.Outcome;
import assay.verification.Check;
import assay.verification.Fault;
import assay.verification.VerificationRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class VerifyCommandTest {
    private static final Fault FAULT =
            new Fault(Check.CASES, "solutions/wrong_answer/two.py", "passes 'case \u001b[2J', which its header names");

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void inAFolderOfItsOwn() throws IOException {
        cli = new Cli(folder).challenge("trie").challenge("two-sum");
    }

    private VerificationRequest request() {
        assertThat(cli.verifying.requests).hasSize(1);
        return cli.verifying.requests.getFirst();
    }

    @Test
    void allChallengesAreVerifiedWhereNoneIsNamed() {
        Outcome outcome = cli.runHere("verify");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).isEqualTo("""
            challenge  cases  accepted  wrong     mutants  holds
            trie           2         1      1           –  yes
            two-sum        2         1      1           –  yes

            2 of 2 challenges hold · 0 faults · 61 s
            """);
        assertThat(request().challenges()).extracting(Challenge::id).containsExactly("trie", "two-sum");
    }

    @Test
    void onlyTheNamedOnesAreVerifiedAndEachOnce() {
        cli.runHere("verify", "two-sum", "two-sum", "--workers=3");
        assertThat(request().challenges()).extracting(Challenge::id).containsExactly("two-sum");
        assertThat(request().workers()).isEqualTo(3);
    }

    @Test
    void whatHangsOnTheMachinesSpeedIsLeftOutWhereThatIsAsked() {
        assertThat(cli.runHere("verify", "--untimed").out())
                .endsWith("\n2 of 2 challenges hold (limits of time aside) · 0 faults · 61 s\n");
        assertThat(request().untimed()).isTrue();
    }

    @Test
    void aNameThatIsNotThereIsAUsageError() {
        assertThat(cli.runHere("verify", "two-sums").err()).contains("there is no challenge 'two-sums'");
        assertThat(cli.verifying.requests).isEmpty();
    }

    @Test
    void whatDoesNotHoldIsExplainedAndCannotActOnTheTerminal() {
        cli.verifying.faults = List.of(FAULT);
        Outcome outcome = cli.runHere("verify", "trie");
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).isEqualTo("""
            challenge  cases  accepted  wrong     mutants  holds
            trie           2         1      1           –  NO
                solutions/wrong_answer/two.py passes 'case \\x1b[2J', which its header names

            0 of 1 challenges hold · 1 faults · 61 s
            """);
    }

    @Test
    void aChallengeThatCannotBeUsedIsReportedAndTheOthersAreVerified() throws IOException {
        cli.file("challenges/trie/broken", "");
        Outcome outcome = cli.runHere("verify");
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.out()).contains("✗ trie cannot be used\n").contains("1 of 2 challenges hold");
        assertThat(outcome.err()).contains("$.cases[2].expect: a list was expected");
    }

    @Test
    void programsGetTheSameAsJson() {
        cli.verifying.faults = List.of(FAULT);
        JsonNode verification = JsonMapper.shared()
                .readTree(cli.runHere("verify", "trie", "--format=json").out());
        assertThat(verification.at("/format").asString()).isEqualTo("assay-verification-1");
        assertThat(verification.at("/holds").asBoolean()).isFalse();
        assertThat(verification.at("/challenges/0/id").asString()).isEqualTo("trie");
        assertThat(verification.at("/challenges/0/solutions/1/failed/0").asString())
                .isEqualTo("case 1");
        assertThat(verification.at("/challenges/0/faults/0/check").asString()).isEqualTo("CASES");
    }
}
