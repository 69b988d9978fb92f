package assay.verification;

import assay.challenge.Challenge;
import assay.challenge.TestCase;
import assay.result.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the solutions of a challenge, and what is wrong with their files. */
final class SolutionFolders {
    private static final String FAILS = "# Fails:";
    private static final int FEWEST_ACCEPTED = 2;
    private static final int FEWEST_WRONG = 3;

    private final Challenge challenge;
    private final List<Solution> solutions = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    /**
     * What was found.
     *
     * @param solutions the accepted ones first, the reference at their head
     */
    record Found(List<Solution> solutions, List<Fault> faults) {
        Found {
            solutions = List.copyOf(solutions);
            faults = List.copyOf(faults);
        }
    }

    private SolutionFolders(Challenge challenge) {
        this.challenge = challenge;
    }

    static Found read(Challenge challenge) throws IOException {
        SolutionFolders folders = new SolutionFolders(challenge);
        folders.readAll();
        folders.count();
        return new Found(folders.solutions, folders.faults);
    }

    private void readAll() throws IOException {
        Path root = challenge.files().solutions();
        if (!Files.isDirectory(root)) {
            return;
        }
        for (Path folder : inOrder(root)) {
            String name = folder.getFileName().toString();
            Optional<Verdict> verdict = Arrays.stream(Verdict.values())
                    .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst();
            if (verdict.isEmpty() || !Files.isDirectory(folder)) {
                fault("solutions/" + name, "is no folder that names a verdict, such as accepted or wrong_answer");
                continue;
            }
            for (Path file : inOrder(folder)) {
                if (file.toString().endsWith(".py")) {
                    read(file, verdict.get());
                } else if (!file.endsWith("__pycache__")) {
                    fault("solutions/%s/%s".formatted(name, file.getFileName()), "is no Python file");
                }
            }
        }
    }

    private void read(Path file, Verdict verdict) throws IOException {
        List<String> failing = verdict == Verdict.ACCEPTED ? List.of() : failing(file);
        Solution solution = new Solution(challenge, file, verdict, failing);
        solutions.add(solution);
        if (solution.isCaught() && failing.isEmpty()) {
            fault(solution.name(), "has no line '# Fails: …' in its header, which names the cases, separated by ;");
        }
        Set<String> known = challenge.cases().stream().map(TestCase::name).collect(Collectors.toSet());
        failing.stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> fault(solution.name(), "names a case that there is not: '%s'".formatted(name)));
    }

    private static List<String> failing(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(FAILS))
                    .flatMap(
                            line -> Arrays.stream(line.substring(FAILS.length()).split(";", -1)))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .toList();
        } catch (UncheckedIOException failure) {
            if (failure.getCause() instanceof CharacterCodingException) {
                // A solution may show what becomes of such files; then it has no header.
                return List.of();
            }
            throw failure.getCause();
        }
    }

    private void count() {
        long accepted = solutions.stream().filter(Solution::isAccepted).count();
        long wrong = solutions.size() - accepted;
        if (accepted < FEWEST_ACCEPTED) {
            fault("solutions/accepted", "holds %d solutions; at least %d are due".formatted(accepted, FEWEST_ACCEPTED));
        }
        if (wrong < FEWEST_WRONG) {
            fault("solutions", "holds %d wrong solutions; at least %d are due".formatted(wrong, FEWEST_WRONG));
        }
        if (!Files.isRegularFile(challenge.files().statement())) {
            fault("statement.md", "is not there");
        }
    }

    private void fault(String subject, String message) {
        faults.add(new Fault(Check.FILES, subject, message));
    }

    private static List<Path> inOrder(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }
}
