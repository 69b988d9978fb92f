package assay.report.html;

import assay.report.CaseText;
import assay.report.ReportOptions;
import assay.report.Standings;
import assay.report.Tally;
import assay.result.RunResult;
import assay.result.RunResult.Provenance;
import assay.result.Shard;
import assay.result.SubmissionResult;
import java.util.List;

/**
 * What the page shows at once.
 *
 * @param times empty where nothing is known of limits
 * @param troubles the cases that failed most
 */
record Overview(
        Facts facts,
        HeatMap heatMap,
        Spread spread,
        List<Times.Row> times,
        List<Troubles.Row> troubles,
        List<Remark> remarks,
        Origin origin) {
    Overview {
        times = List.copyOf(times);
        troubles = List.copyOf(troubles);
        remarks = List.copyOf(remarks);
    }

    /**
     * The run in a few words.
     *
     * @param inSandbox how many cases were judged by tests beside the submission
     * @param shard empty where it is whole
     */
    record Facts(
            int accepted,
            int submissions,
            String points,
            String maximum,
            boolean provisional,
            int inSandbox,
            String shard) {}

    /** Where the results come from. */
    record Origin(String tool, String startedAt, String machine, String sandbox) {}

    /** A note of the run. */
    record Remark(String subject, String text) {}

    static Overview of(RunResult run, ReportOptions options, Standings standings) {
        Tally.Sum sum = new Tally.Sum();
        Times times = new Times(options);
        Troubles troubles = new Troubles(options);
        int inSandbox = 0;
        for (SubmissionResult submission : run.submissions()) {
            sum.add(submission);
            times.add(submission);
            troubles.add(submission);
            inSandbox += Trusting.inSandbox(submission, options);
        }
        HeatMap heatMap = HeatMap.of(run, standings);
        return new Overview(
                facts(run, sum.tally(), inSandbox),
                heatMap,
                Spread.of(heatMap.rows().stream().map(HeatMap.Row::percent).toList()),
                times.rows(),
                troubles.rows(standings.challenges()),
                run.notes().stream()
                        .map(note -> new Remark(CaseText.line(note.subject()), CaseText.line(note.text())))
                        .toList(),
                origin(run.provenance()));
    }

    private static Facts facts(RunResult run, Tally tally, int inSandbox) {
        return new Facts(
                tally.accepted(),
                tally.submissions(),
                tally.points().toString(),
                tally.maximum().toString(),
                tally.provisional(),
                inSandbox,
                run.shard().map(Shard::name).orElse(""));
    }

    private static Origin origin(Provenance provenance) {
        return new Origin(
                CaseText.line(provenance.tool()),
                provenance.startedAt().toString(),
                CaseText.line(provenance.machine()),
                CaseText.line(provenance.sandbox()));
    }
}
