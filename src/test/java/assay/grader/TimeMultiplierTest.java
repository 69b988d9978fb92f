package assay.grader;

import static org.assertj.core.api.Assertions.assertThat;

import assay.challenge.Challenge;
import assay.challenge.LoadedChallenge;
import assay.challenge.loading.ChallengeLoader;
import assay.grader.GradingRequest.Effort;
import assay.result.Adjustments;
import assay.result.RunResult;
import assay.result.SubmissionResult;
import assay.result.Verdict;
import assay.submission.SubmissionFile;
import assay.supervisor.WorkerCommand;
import assay.supervisor.WorkerStarter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeMultiplierTest {
    @TempDir
    Path folder;

    private Challenge challenge() throws IOException {
        Path definition = Files.createDirectories(folder.resolve("patience"));
        Files.writeString(definition.resolve("challenge.json"), """
            {"id": "patience", "title": "Patience",
             "entry": {"kind": "function", "name": "wait"},
             "limits": {"cpu": {"millis": 200}, "wallMillis": 300},
             "cases": [{"args": [], "expect": 1}]}
            """);
        return switch (ChallengeLoader.load(definition)) {
            case LoadedChallenge.Usable(Challenge usable) -> usable;
            case LoadedChallenge unusable -> throw new AssertionError(unusable);
        };
    }

    private SubmissionFile submission(String candidate) throws IOException {
        Path file = Files.createDirectories(folder.resolve(candidate)).resolve("patience.py");
        Files.writeString(file, "import time\ndef wait():\n    time.sleep(0.6)\n    return 1\n");
        return new SubmissionFile(candidate, "patience", file, candidate);
    }

    @Test
    void candidateWhoIsDueMoreTimeHasIt() throws IOException, InterruptedException {
        BigFraction forty = BigFraction.of(40);
        GradingRequest request = new GradingRequest(
                List.of(challenge()),
                List.of(submission("cedar"), submission("maple")),
                List.of(),
                List.of(),
                name -> true,
                new Effort(1, false, false),
                Map.of(),
                Map.of("cedar", forty));
        try (WorkerStarter starter = new WorkerStarter(WorkerCommand.ofThisInstallation())) {
            RunResult run = new Grader(starter, "test").grade(request, new ResultsInMemory(), Progress.none());
            List<SubmissionResult> results = new ArrayList<>();
            run.submissions().forEach(results::add);
            assertThat(results)
                    .extracting(SubmissionResult::verdict)
                    .containsExactly(Verdict.ACCEPTED, Verdict.TIME_LIMIT_EXCEEDED);
            assertThat(results)
                    .extracting(SubmissionResult::adjustments)
                    .containsExactly(Adjustments.NONE.withTimeMultiplier(forty), Adjustments.NONE);
            assertThat(results)
                    .as("the limit that is told is everybody's")
                    .allMatch(result ->
                            result.cases().getFirst().cost().cpuLimitMillis().equals(OptionalLong.of(200)));
        }
    }
}
