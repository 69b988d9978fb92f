package assay.grader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import assay.challenge.Challenge;
import assay.challenge.LoadedChallenge;
import assay.challenge.loading.ChallengeLoader;
import assay.grader.GradingRequest.Effort;
import assay.result.Explanation;
import assay.result.RunResult;
import assay.result.SubmissionResult;
import assay.result.Verdict;
import assay.submission.SubmissionFile;
import assay.supervisor.WorkerCommand;
import assay.supervisor.WorkerStarter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a candidate puts where a submission is due, it gets a verdict, and so does the next candidate. */
class OddFilesTest {
    private static final String SOLUTION = "def solve(n):\n    return n + 1\n";

    @TempDir
    Path folder;

    private final List<SubmissionFile> files = new ArrayList<>();

    private Challenge challenge() throws IOException {
        Path definition = Files.createDirectories(folder.resolve("next-number"));
        Files.writeString(definition.resolve("challenge.json"), """
            {"id": "next-number", "title": "The next number",
             "entry": {"kind": "function", "name": "solve", "parameters": ["n"]},
             "cases": [{"args": [1], "expect": 2}]}
            """);
        return switch (ChallengeLoader.load(definition)) {
            case LoadedChallenge.Usable(Challenge usable) -> usable;
            case LoadedChallenge unusable -> throw new AssertionError(unusable);
        };
    }

    /** Where the candidate's submission is due. */
    private Path due(String candidate) throws IOException {
        Path file = Files.createDirectories(folder.resolve(candidate)).resolve("next_number.py");
        files.add(new SubmissionFile(candidate, "next-number", file, candidate));
        return file;
    }

    private void text(String candidate, String text) throws IOException {
        Files.write(due(candidate), text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void device(String candidate, String path) {
        files.add(new SubmissionFile(candidate, "next-number", Path.of(path), candidate));
    }

    private List<SubmissionResult> graded() throws IOException, InterruptedException {
        GradingRequest request = new GradingRequest(
                List.of(challenge()), files, List.of(), List.of(), name -> true, new Effort(1, false, false), Map.of());
        try (WorkerStarter starter = new WorkerStarter(WorkerCommand.ofThisInstallation())) {
            RunResult run = new Grader(starter, "test").grade(request, new ResultsInMemory(), Progress.none());
            List<SubmissionResult> results = new ArrayList<>();
            run.submissions().forEach(results::add);
            return results;
        }
    }

    @Test
    void whatIsNoPythonTextIsACompileErrorWithTheReason() throws IOException, InterruptedException {
        Files.createSymbolicLink(due("link"), Files.writeString(folder.resolve("solution.py"), SOLUTION));
        Files.createDirectory(due("folder"));
        assertThat(new ProcessBuilder("mkfifo", due("pipe").toString()).start().waitFor())
                .isZero();
        device("endless device", "/dev/zero");
        text("empty", "");
        try (RandomAccessFile large = new RandomAccessFile(due("large").toFile(), "rw")) {
            large.setLength(100 << 20);
        }
        text("other bytes", SOLUTION + "# \u00ff\n");
        text("null character", SOLUTION + "# \0\n");
        text("unknown cookie", "# coding: klingon\n" + SOLUTION);
        text("mixed tabs", "def solve(n):\n\tif n:\n        return n + 1\n");
        due("missing");
        text("last", SOLUTION);

        List<SubmissionResult> results = graded();
        assertThat(results)
                .extracting(SubmissionResult::candidate, OddFilesTest::message)
                .containsExactly(
                        tuple("empty", "cannot be graded: the file is empty"),
                        tuple("endless device", "cannot be graded: it is a device, a pipe or a socket, not a file"),
                        tuple("folder", "cannot be graded: it is a folder, not a file"),
                        tuple("large", "cannot be graded: the file is larger than 1 MiB"),
                        tuple("last", ""),
                        tuple("link", "cannot be graded: it is a symbolic link, which is not followed"),
                        tuple("missing", "cannot be graded: the file could not be read"),
                        tuple(
                                "mixed tabs",
                                "next_number.py is not valid Python: TabError: inconsistent use of tabs and spaces in indentation (next_number.py, line 3)"),
                        tuple("null character", "cannot be graded: the file holds a NUL character"),
                        tuple(
                                "other bytes",
                                "cannot be graded: the file is not UTF-8 text, and no coding cookie in its first two lines says what it is"),
                        tuple("pipe", "cannot be graded: it is a device, a pipe or a socket, not a file"),
                        tuple(
                                "unknown cookie",
                                "cannot be graded: the coding cookie names an encoding that is not known, or that does not fit the file"));
        assertThat(results)
                .allSatisfy(result -> assertThat(result.verdict())
                        .isEqualTo(result.candidate().equals("last") ? Verdict.ACCEPTED : Verdict.COMPILE_ERROR));
    }

    private static String message(SubmissionResult result) {
        return result.message().map(Explanation::summary).orElse("");
    }

    @Test
    void whatPythonReadsIsGradedLikeAnyOther() throws IOException, InterruptedException {
        text("byte order mark", "\u00ef\u00bb\u00bf" + SOLUTION);
        text("carriage returns", SOLUTION.replace("\n", "\r\n"));
        text("cookie", "# -*- coding: latin-1 -*-\n" + SOLUTION + "# \u00ff\n");
        text("tabs", "def solve(n):\n\treturn n + 1\n");
        text("no last line break", SOLUTION.strip());
        assertThat(graded())
                .allSatisfy(result ->
                        assertThat(result.verdict()).as(result.candidate()).isEqualTo(Verdict.ACCEPTED));
    }
}
