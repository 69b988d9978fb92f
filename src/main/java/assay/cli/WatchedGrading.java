package assay.cli;

import assay.challenge.Challenge;
import assay.grader.GradingRequest;
import assay.grader.Progress;
import assay.grader.ResultsInMemory;
import assay.result.RunResult;
import assay.submission.Submission;
import assay.submission.SubmissionFile;
import assay.submission.SubmissionReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Grades a file now, and again whenever it, or its challenge, is saved with another content, until it is interrupted. */
final class WatchedGrading {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Grading grading;
    private final Terminal terminal;
    private final GradingOptions options;
    private final RunReports reports;

    WatchedGrading(Grading grading, Terminal terminal, GradingOptions options) {
        this.grading = grading;
        this.terminal = terminal;
        this.options = options;
        this.reports = new RunReports(terminal, options.reports(), options.output());
    }

    /** Reads the challenge, which may be edited meanwhile. */
    interface ChallengeReading {
        Challenge read() throws IOException;
    }

    /** Makes the request to grade the file against the challenge as it now is. */
    interface Asking {
        GradingRequest request(Challenge challenge);
    }

    /** Never returns by itself. */
    ExitCode grade(Path file, ChallengeReading reading, Asking asking) throws IOException, InterruptedException {
        Challenge challenge = reading.read();
        GradingRequest request = asking.request(challenge);
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file.toAbsolutePath());
        List<Path> challengeFolders = folders(challenge);
        List<Path> watched = new ArrayList<>(challengeFolders);
        watched.addFirst(folder);
        try (FolderWatch watch = FolderWatch.of(watched)) {
            Submission last = read(request);
            grade(request);
            while (true) {
                Set<Path> changed = watch.awaitChanges();
                if (!Files.isDirectory(folder)) {
                    throw CommandFailure.unusable("the folder '%s' is not there any more".formatted(folder), "");
                }
                GradingRequest next = challengeFolders.stream().anyMatch(changed::contains)
                        ? asked(reading, asking, request)
                        : request;
                Submission found = read(next);
                boolean isOther = !found.equals(last) || !hash(next).equals(hash(request));
                request = next;
                // Between two steps of a save there may be no file; the next step is told as well.
                if (isOther && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                    last = found;
                    grade(request);
                }
            }
        }
    }

    private static List<Path> folders(Challenge challenge) {
        Path folder = challenge.folder().toAbsolutePath();
        return List.of(folder, folder.resolve("solutions/accepted"), folder.resolve("files"));
    }

    /** The request with the challenge read again; the one before where the challenge cannot be used as it is now. */
    private GradingRequest asked(ChallengeReading reading, Asking asking, GradingRequest before) throws IOException {
        try {
            return asking.request(reading.read());
        } catch (CommandFailure unusable) {
            terminal.complain(String.valueOf(unusable.getMessage()), "The challenge counts as it was before.");
            return before;
        }
    }

    private static Submission read(GradingRequest request) {
        SubmissionFile file = request.files().getFirst();
        return SubmissionReader.read(file);
    }

    private static String hash(GradingRequest request) {
        return request.challenges().getFirst().hash();
    }

    private void grade(GradingRequest request) throws IOException, InterruptedException {
        long began = System.nanoTime();
        RunResult result = grading.grade(request, new ResultsInMemory(), Progress.none());
        if (terminal.isHungUp()) {
            throw new InterruptedException();
        }
        reports.write(result);
        if (!options.manner().isQuiet()) {
            terminal.remark("graded in %d ms at %s; waiting for the next save, Ctrl-C ends"
                    .formatted(
                            (System.nanoTime() - began) / 1_000_000,
                            TIME.format(LocalTime.now(ZoneId.systemDefault()))));
        }
    }
}
