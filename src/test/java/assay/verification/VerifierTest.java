package assay.verification;

import static org.assertj.core.api.Assertions.assertThat;

import assay.Blessing;
import assay.challenge.Challenge;
import assay.challenge.LoadedChallenge;
import assay.challenge.loading.ChallengeLoader;
import assay.supervisor.WorkerCommand;
import assay.supervisor.WorkerStarter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Two challenges, of which one is as it must be and the other has every fault, are verified by real workers. */
@TestInstance(Lifecycle.PER_CLASS)
class VerifierTest {
    private static final Path FOLDER = Path.of("src/test/resources/verification");

    /** Leaves half a second of the ten that a case has on the clock where its challenge does not say. */
    private static final double HASTE = 0.05;

    @TempDir
    static Path scratch;

    private Verification verification = new Verification("none", Instant.EPOCH, 0, false, List.of(), List.of());

    @BeforeAll
    void verify() throws IOException, InterruptedException {
        // What is generated is kept beside the challenges.
        try (Stream<Path> files = Files.walk(FOLDER.resolve("challenges"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = scratch.resolve(FOLDER.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        verification =
                verify(new VerificationRequest(List.of(load("sound"), load("unsound")), List.of(), true, false, 2));
    }

    private static Verification verify(VerificationRequest request) throws IOException, InterruptedException {
        try (WorkerStarter starter = new WorkerStarter(WorkerCommand.ofThisInstallation())) {
            return new Verifier(starter, "test").verify(request, new Unwatched());
        }
    }

    private static Challenge load(String id) {
        LoadedChallenge loaded =
                ChallengeLoader.load(scratch.resolve("challenges").resolve(id));
        assertThat(loaded).isInstanceOf(LoadedChallenge.Usable.class);
        return ((LoadedChallenge.Usable) loaded).challenge();
    }

    private static final class Unwatched implements VerificationRequest.Progress {
        @Override
        public void planned(int pieces) {}

        @Override
        public void done(int faults) {}

        @Override
        public void verified(VerifiedChallenge challenge) {}
    }

    @Test
    void theReportNamesEveryFaultAndEverySurvivor() throws IOException {
        StringWriter written = new StringWriter();
        VerificationText text = new VerificationText(written, false, List.of("unsound"));
        for (VerifiedChallenge challenge : verification.challenges()) {
            text.add(challenge);
        }
        text.end(verification);
        Blessing.check(
                FOLDER.resolve("report.txt"),
                written.toString().replaceFirst(" · \\d+ s\\n$", "\n").replaceAll("\\d+ ms CPU", "… ms CPU"));
    }

    @Test
    void everyKindOfFaultIsFound() {
        assertThat(verification.challenges().getLast().faults())
                .extracting(Fault::check)
                .contains(Check.values());
    }

    @Test
    void whatHangsOnTheMachinesSpeedCanBeLeftOut() throws IOException, InterruptedException {
        Verification untimed = verify(new VerificationRequest(List.of(load("unsound")), List.of(), false, true, 2));
        assertThat(untimed.challenges().getFirst().faults())
                .isNotEmpty()
                .noneMatch(fault -> fault.check() == Check.MARGIN)
                .noneMatch(fault -> fault.subject().contains("time_limit_exceeded"));
    }

    @Test
    void aSlowMachineIsNoFaultWhereTimeIsLeftOut() throws IOException, InterruptedException {
        Challenge hasty = load("sound");
        Challenge challenge = hasty.with(hasty.limits().withTimeMultiplied(HASTE));
        Path slow = scratch.resolve("challenges/sound/solutions/accepted/slow.py");
        Files.writeString(
                slow,
                "import time\n\n\n"
                        + Files.readString(slow.resolveSibling("conditions.py"))
                                .replaceFirst("(?m)^(def .*)$", "$1\n    if number == 5: time.sleep(1)"));
        try {
            assertThat(slowly(challenge, false)).contains(Check.VERDICT);
            assertThat(slowly(challenge, true)).isEmpty();
        } finally {
            Files.delete(slow);
        }
    }

    private static List<Check> slowly(Challenge challenge, boolean untimed) throws IOException, InterruptedException {
        return verify(new VerificationRequest(List.of(challenge), List.of(), false, untimed, 1))
                .challenges()
                .getFirst()
                .faults()
                .stream()
                .filter(fault -> fault.subject().endsWith("slow.py"))
                .map(Fault::check)
                .toList();
    }

    @Test
    void whatIsSoundHolds() {
        assertThat(verification.challenges().getFirst().faults()).isEmpty();
        assertThat(verification.holds()).isFalse();
    }
}
