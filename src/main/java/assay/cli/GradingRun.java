package assay.cli;

import assay.grader.GradingRequest;
import assay.grader.Progress;
import assay.grader.ResultStore;
import assay.grader.ResultsInMemory;
import assay.journal.Journal;
import assay.journal.JournalHeader;
import assay.journal.RunLock;
import assay.result.RunResult;
import assay.result.Shard;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What the commands that grade have in common: grade, report, say how it went. */
final class GradingRun {
    private final Grading grading;
    private final Terminal terminal;
    private final GradingOptions options;
    private final RunReports reports;

    GradingRun(Grading grading, Terminal terminal, GradingOptions options) {
        this.grading = grading;
        this.terminal = terminal;
        this.options = options;
        this.reports = new RunReports(terminal, options.reports(), options.output());
    }

    /** Makes sure that the results can be written before time is spent on them. */
    void prepare() {
        reports.prepare();
    }

    /** A run that is over so soon that it is not worth going on with. */
    ExitCode grade(GradingRequest request) throws IOException, InterruptedException {
        reports.prepare(request.keys());
        if (options.output().isEmpty()) {
            return grade(request, new ResultsInMemory(), UnaryOperator.identity(), false);
        }
        try (RunLock _ = RunLock.take(options.output().get())) {
            return grade(request, new ResultsInMemory(), UnaryOperator.identity(), false);
        }
    }

    /** Run after run of one file, whenever it or its challenge is saved. */
    ExitCode watch(Path file, WatchedGrading.ChallengeReading reading, WatchedGrading.Asking asking)
            throws IOException, InterruptedException {
        WatchedGrading watched = new WatchedGrading(grading, terminal, options);
        if (options.output().isEmpty()) {
            return watched.grade(file, reading, asking);
        }
        try (RunLock _ = RunLock.take(options.output().get())) {
            return watched.grade(file, reading, asking);
        }
    }

    /**
     * A run whose results are kept in its folder as they come, so that it can be gone on with.
     *
     * @param counted what the results come to, which is not kept: it may be another when they are counted again
     */
    ExitCode gradeInto(
            Path folder,
            GradingRequest request,
            Optional<Shard> shard,
            UnaryOperator<RunResult> counted,
            boolean somethingUnusable)
            throws IOException, InterruptedException {
        reports.prepare(request.keys());
        try (RunLock _ = RunLock.take(folder);
                Journal journal = open(folder, RunHeader.of(request, shard))) {
            ExitCode exitCode = grade(request, journal, counted, somethingUnusable);
            journal.finish();
            return exitCode;
        } catch (UnwritableFileException unwritable) {
            throw CommandFailure.failed(
                    String.valueOf(unwritable.getMessage()),
                    "Nothing is lost: with --resume the reports are written again.");
        }
    }

    private Journal open(Path folder, JournalHeader header) {
        Journal.Opened opened = Journal.open(folder, header, options.earlier());
        if (options.manner().isQuiet()) {
            return opened.journal();
        }
        if (opened.resumed()) {
            terminal.remark("goes on with the run that was interrupted; results kept: " + opened.kept());
        } else if (options.earlier().resume()) {
            terminal.remark("no run was interrupted in '%s'; this one begins anew".formatted(folder));
        }
        if (opened.damaged() > 0) {
            terminal.remark("results that were damaged and are graded again: " + opened.damaged());
        }
        return opened.journal();
    }

    private ExitCode grade(
            GradingRequest request, ResultStore store, UnaryOperator<RunResult> counted, boolean somethingUnusable)
            throws IOException, InterruptedException {
        RunResult graded = graded(request, store);
        if (terminal.isHungUp()) {
            // Workers that were ended together with this program look like faults, which nobody should read.
            throw new InterruptedException();
        }
        RunResult result = counted.apply(graded);
        reports.write(result);
        return options.exitPolicy().of(result, somethingUnusable);
    }

    /** Workers end before the reports are written, which may need much memory. */
    private RunResult graded(GradingRequest request, ResultStore store) throws IOException, InterruptedException {
        try (grading) {
            return showsProgress(request)
                    ? gradedInView(request, store)
                    : grading.grade(request, store, Progress.none());
        }
    }

    private boolean showsProgress(GradingRequest request) {
        return request.files().size() > 1
                && terminal.abilities().showsErrors()
                && !options.manner().isQuiet();
    }

    private RunResult gradedInView(GradingRequest request, ResultStore store) throws IOException, InterruptedException {
        try (ProgressDisplay display = new ProgressDisplay(
                "Grading", terminal.err(), terminal.width(), request.files().size(), "--resume goes on from there")) {
            return grading.grade(request, store, display);
        }
    }
}
