package assay.report;

import assay.result.RunResult;
import assay.result.SubmissionResult;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** What a person reads: one submission case by case, or a table of many and the failures in short. */
public final class TextReport implements Report {

    @Override
    public void write(RunResult run, ReportOptions options, Writer to) throws IOException {
        Page page = new Page(to, options);
        switch (options.detail()) {
            case TOTALS -> totals(page, run);
            case FAILURES -> {
                if (isOneFile(run)) {
                    new SubmissionText(page).write(first(run));
                } else {
                    overview(page, run);
                    new FailureText(page).write(run.submissions());
                    new AdjustmentText(page).write(run.submissions());
                    page.blank();
                    totals(page, run);
                }
                notes(page, run);
            }
            case EVERYTHING -> {
                for (SubmissionResult submission : run.submissions()) {
                    new SubmissionText(page).write(submission);
                    page.blank();
                }
                if (!isOneFile(run)) {
                    overview(page, run);
                    page.blank();
                    totals(page, run);
                }
                notes(page, run);
            }
        }
        to.flush();
    }

    private static boolean isOneFile(RunResult run) {
        return run.submissions().size() == 1 && first(run).candidate().equals(TextTitles.NO_CANDIDATE);
    }

    private static SubmissionResult first(RunResult run) {
        return run.submissions().iterator().next();
    }

    private static void totals(Page page, RunResult run) throws IOException {
        if (isOneFile(run)) {
            TotalText.write(page, first(run));
        } else {
            TotalText.write(page, run.submissions());
        }
    }

    private static void overview(Page page, RunResult run) throws IOException {
        Standings standings = new Standings(run.submissions());
        List<String> candidates = standings.candidates();
        if (candidates.size() == 1) {
            page.heading(VisibleText.of(candidates.getFirst()));
            SuiteTable.write(page, run.submissions());
        } else if (!candidates.isEmpty()) {
            new CohortTable(page, standings).write();
        }
        SampleTable.write(page, Samples.of(run.submissions()));
        int untouched = untouched(run, standings);
        if (untouched > 0) {
            page.line(page.paint(Style.FAINT, TextTitles.count(untouched, "challenge") + " not attempted"));
        }
    }

    private static int untouched(RunResult run, Standings standings) {
        return (int) run.challenges().stream()
                .filter(challenge -> !standings.holds(challenge.id()))
                .count();
    }

    private static void notes(Page page, RunResult run) throws IOException {
        if (run.notes().isEmpty()) {
            return;
        }
        page.blank();
        page.heading("Notes");
        for (RunResult.Note note : run.notes()) {
            page.sentence(2, VisibleText.of(note.subject() + ": " + note.text()));
        }
    }
}
