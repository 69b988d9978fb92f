package assay.grader;

import static org.assertj.core.api.Assertions.assertThat;

import assay.challenge.Challenge;
import assay.challenge.LoadedChallenge;
import assay.challenge.loading.ChallengeLoader;
import assay.grader.GradingRequest.Effort;
import assay.result.CaseResult;
import assay.result.Explanation.Excerpt;
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
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found of a failing case whose input a generator makes. */
class ShrinkingTest {
    /** Of a list in which one number comes before a smaller one from ten items on; it is not made for less than two. */
    private static final String GENERATOR = """
        def generate(random, size):
            if size < 2:
                raise ValueError("too small")
            items = [7 + number for number in range(size)]
            if size >= 10:
                items[-1] = 0
            return [items]
        """;

    private static final String VALID = """

        def valid(arguments):
            [items] = arguments
            return all(isinstance(item, int) for item in items) and len(items) >= 2
        """;

    private static final String REFERENCE = "def largest(items):\n    return max(items)\n";
    private static final String LAST_ONE = "def largest(items):\n    return items[-1]\n";

    @TempDir
    Path folder;

    private final List<String> submissions = new ArrayList<>();

    private Challenge challenge(String generator) throws IOException {
        Path definition = Files.createDirectories(folder.resolve("largest/solutions/accepted"));
        Files.writeString(definition.resolve("reference.py"), REFERENCE);
        Files.writeString(folder.resolve("largest/generator.py"), generator);
        Files.writeString(folder.resolve("largest/challenge.json"), """
            {"id": "largest", "title": "The largest",
             "entry": {"kind": "function", "name": "largest", "parameters": ["items"]},
             "limits": {"cpu": {"millis": 500}},
             "groups": [{"name": "seen"}, {"name": "unseen", "visibility": "hidden"}],
             "cases": [
               {"group": "seen", "generate": {"size": 1000, "seed": 7}, "expect": {"$reference": true}},
               {"group": "unseen", "generate": {"size": 2000, "seed": 7}, "expect": {"$reference": true}}]}
            """);
        return switch (ChallengeLoader.load(folder.resolve("largest"))) {
            case LoadedChallenge.Usable(Challenge usable) -> usable;
            case LoadedChallenge unusable -> throw new AssertionError(unusable);
        };
    }

    private List<CaseResult> graded(String generator) throws IOException, InterruptedException {
        List<SubmissionFile> files = new ArrayList<>();
        for (String submission : submissions) {
            String name = "candidate-" + files.size();
            Path file = Files.writeString(
                    Files.createDirectories(folder.resolve(name)).resolve("largest.py"), submission);
            files.add(new SubmissionFile(name, "largest", file, name));
        }
        GradingRequest request = new GradingRequest(
                List.of(challenge(generator)),
                files,
                List.of(),
                List.of(),
                name -> true,
                new Effort(1, false, false),
                Map.of());
        try (WorkerStarter starter = new WorkerStarter(WorkerCommand.ofThisInstallation())) {
            List<CaseResult> cases = new ArrayList<>();
            for (SubmissionResult result : new Grader(starter, "test")
                    .grade(request, new ResultsInMemory(), Progress.none())
                    .submissions()) {
                cases.addAll(result.cases());
            }
            return cases;
        }
    }

    private static Optional<String> shrunk(CaseResult result) {
        return result.traces().shrunk().map(Excerpt::text);
    }

    @Test
    void smallestSizeOfTheGeneratorThatFailsAlikeIsShown() throws IOException, InterruptedException {
        submissions.add(LAST_ONE);
        submissions.add(REFERENCE);
        submissions.add("def largest(items):\n    return items[0] if len(items) > 100 else max(items)\n");
        submissions.add("def largest(items):\n    while len(items) < 1000:\n        pass\n    return 0\n");
        List<CaseResult> cases = graded(GENERATOR);
        assertThat(shrunk(cases.getFirst()))
                .hasValue("largest([7, 8, 9, 10, 11, 12, 13, 14, 15, 0])\nreturned 0, expected 15");
        assertThat(cases.subList(2, 4))
                .as("accepted")
                .allSatisfy(result -> assertThat(result.traces().shrunk()).isEmpty());
        assertThat(shrunk(cases.get(4)).orElseThrow())
                .as("fails from 200 items on")
                .startsWith("largest([7, 8, 9,")
                .endsWith("returned 7, expected 205");
        assertThat(cases.get(6).verdict()).isEqualTo(Verdict.WRONG_ANSWER);
        assertThat(shrunk(cases.get(6))).as("small inputs never end").isEmpty();
    }

    @Test
    void whereTheAuthorTellsWhatIsValidPartsOfTheInputAreTakenAway() throws IOException, InterruptedException {
        submissions.add(LAST_ONE);
        List<CaseResult> cases = graded(GENERATOR + VALID);
        assertThat(shrunk(cases.getFirst())).hasValue("largest([1, 0])\nreturned 0, expected 1");
        assertThat(cases.get(1).hidden()).isTrue();
        assertThat(shrunk(cases.get(1))).as("for the full record alone").isPresent();
    }
}
