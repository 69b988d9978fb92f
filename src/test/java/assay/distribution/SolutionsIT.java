package assay.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import assay.challenge.Challenge;
import assay.challenge.WrittenTests;
import assay.challenge.loading.CatalogueLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every solution of every challenge, the slow ones aside, gets the verdict that its folder names, from the cases that its
 * header names. That takes long, so that only the profile {@code catalogue} asks for it; every build grades the references.
 */
class SolutionsIT {
    private static final Path CHALLENGES = Path.of("challenges");
    private static final String FAILS = "# Fails: ";
    private static final boolean ALL = Boolean.getBoolean("assay.catalogue.whole");

    @TempDir
    Path scratch;

    /** A solution, which is graded as the only file of a candidate whose name tells where it comes from. */
    private record Solution(Challenge challenge, Path file) {
        String candidate() {
            return verdict() + "--" + file.getFileName();
        }

        String verdict() {
            return file.getName(file.getNameCount() - 2).toString();
        }

        List<String> failing() throws IOException {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(FAILS) && !verdict().equals("accepted"))
                    .flatMap(
                            line -> Arrays.stream(line.substring(FAILS.length()).split(";", -1)))
                    .map(String::strip)
                    .sorted()
                    .toList();
        }
    }

    @TestFactory
    List<DynamicTest> everySolution() throws IOException, InterruptedException {
        List<Solution> solutions = new ArrayList<>();
        for (Challenge challenge :
                CatalogueLoader.load(List.of(CHALLENGES), new WrittenTests()).challenges()) {
            try (Stream<Path> files = Files.walk(challenge.files().solutions())) {
                files.filter(file -> file.toString().endsWith(".py"))
                        // How far a slow one exceeds its limit hangs on the machine: that is measured, not tested.
                        .filter(file -> !file.toString().contains("time_limit_exceeded"))
                        .filter(file -> ALL || isReference(challenge, file))
                        .forEach(file -> solutions.add(new Solution(challenge, file)));
            }
        }
        for (Solution solution : solutions) {
            Path folder = scratch.resolve("cohort").resolve(solution.candidate());
            Files.createDirectories(folder);
            Files.copy(
                    solution.file(),
                    folder.resolve(solution.challenge().description().file()));
        }
        Assay.Run run = Assay.run(
                scratch, "cohort", scratch.resolve("cohort").toString(), "--output=" + scratch.resolve("graded"));
        assertThat(run.exitCode()).as(run.printed()).isEqualTo(ALL ? 1 : 0);
        JsonNode results = JsonMapper.shared()
                .readTree(Files.readString(scratch.resolve("graded/full-results.json")))
                .path("submissions");
        return solutions.stream()
                .map(solution -> DynamicTest.dynamicTest(
                        solution.challenge().id() + "/" + solution.candidate(), () -> check(solution, results)))
                .toList();
    }

    /** The first of the accepted ones in name order. */
    private static boolean isReference(Challenge challenge, Path file) {
        return challenge.files().reference().filter(file::equals).isPresent();
    }

    private static void check(Solution solution, JsonNode results) throws IOException {
        JsonNode result = StreamSupport.stream(results.spliterator(), false)
                .filter(each -> each.path("candidate").asString().equals(solution.candidate())
                        && each.path("challenge")
                                .asString()
                                .equals(solution.challenge().id()))
                .findFirst()
                .orElseThrow();
        List<String> failed = StreamSupport.stream(result.path("cases").spliterator(), false)
                .filter(each -> !List.of("ACCEPTED", "SKIPPED")
                        .contains(each.path("verdict").asString()))
                .map(each -> each.path("name").asString())
                .sorted()
                .toList();
        // What breaks a rule is not run at all.
        if (!solution.verdict().equals("rule_violation")) {
            assertThat(failed).isEqualTo(solution.failing());
        }
        assertThat(result.path("verdict").asString())
                .isEqualTo(solution.verdict().toUpperCase(Locale.ROOT));
    }
}
