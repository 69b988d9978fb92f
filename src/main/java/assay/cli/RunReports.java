package assay.cli;

import assay.cli.GradingOptions.Manner;
import assay.report.Report;
import assay.report.ReportOptions;
import assay.report.anonymous.AnonymousRun;
import assay.report.format.ReportFormat;
import assay.report.gradebook.GradebookReport;
import assay.report.gradebook.WorksheetException;
import assay.result.RunResult;
import assay.result.SubmissionResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what came of a run to all the places where the person wants it. */
final class RunReports {
    private final Terminal terminal;
    private final ReportRequest request;
    private final Optional<Path> output;
    private final WorksheetFile worksheet;

    RunReports(Terminal terminal, ReportRequest request, Optional<Path> output) {
        this.terminal = terminal;
        this.request = request;
        this.output = output;
        this.worksheet = new WorksheetFile(request.worksheet(), request.roster());
    }

    /** Refuses places that cannot be written to, and a worksheet that cannot be filled in. */
    void prepare() {
        for (FormatChoice choice : request.formats()) {
            ReportPlace.require(choice);
            worksheet.report(choice.format());
        }
        output.ifPresent(folder -> new RunFolder(folder).create());
    }

    /** Refuses places that cannot hold as many documents as it takes to tell of all these results. */
    void prepare(List<SubmissionResult.Key> results) {
        for (FormatChoice choice : request.formats()) {
            ReportPlace.requireFor(choice, choice.format().scope().parts(results));
        }
    }

    /** Refuses places that cannot hold as many documents as it takes to tell of that run. */
    void prepareFor(RunResult run) {
        List<SubmissionResult.Key> keys = new ArrayList<>();
        run.submissions().forEach(result -> keys.add(result.key()));
        prepare(keys);
    }

    /** Writes the results first, then the reports, standard output last. */
    void write(RunResult named) throws IOException {
        RunResult run = request.anonymous() ? AnonymousRun.of(named) : named;
        if (output.isPresent()) {
            new RunFolder(output.get()).write(named, run);
        }
        for (FormatChoice choice : request.formats()) {
            Report report = worksheet.report(choice.format());
            if (report instanceof GradebookReport gradebook) {
                remarkUnmatched(choice.format(), gradebook, run);
            }
            if (choice.file().isPresent()) {
                ReportPlace.write(choice, report, run, forFile());
            } else {
                report.write(run, forTerminal(), terminal.writer());
            }
            if (choice.format() == ReportFormat.GITHUB && terminal.stepSummary().isPresent()) {
                new StepSummary(terminal.stepSummary().get()).add(run, forFile());
            }
        }
        if (output.isPresent() && !request.manner().isQuiet()) {
            terminal.remark("the results are in " + output.get());
        }
    }

    private void remarkUnmatched(ReportFormat format, GradebookReport gradebook, RunResult run) {
        try {
            List<String> unmatched = gradebook.unmatched(run);
            if (!unmatched.isEmpty()) {
                terminal.remark(
                        "the %s worksheet has no row for: %s".formatted(format.label(), String.join(", ", unmatched)));
            }
        } catch (WorksheetException unfit) {
            throw worksheet.failure(unfit);
        }
    }

    private ReportOptions forFile() {
        Manner manner = request.manner();
        return new ReportOptions(manner.showHidden(), false, ReportOptions.PLAIN.width(), manner.detail());
    }

    private ReportOptions forTerminal() {
        Manner manner = request.manner();
        Terminal.Abilities abilities = terminal.abilities();
        int width = abilities.showsOutput() ? terminal.width() : ReportOptions.PLAIN.width();
        return new ReportOptions(manner.showHidden(), abilities.colours() && manner.colour(), width, manner.detail());
    }
}
