package assay.report.html;

import assay.report.CaseText;
import assay.report.PagedReport.Pages;
import assay.report.ReportOptions;
import assay.report.Standings;
import assay.result.RunResult;
import assay.result.SubmissionResult;
import assay.result.SubmissionResults;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Writes the pages that an overview leads to: one for each candidate and one for each challenge, each with no more than
 * its own results in memory. Their names are the numbers that {@link HeatMap} gives.
 */
final class PartPages {
    private final RunResult run;
    private final ReportOptions options;
    private final Pages pages;
    private final String title;
    private final Links links;

    PartPages(RunResult run, ReportOptions options, Pages pages, String title) {
        this.run = run;
        this.options = options;
        this.pages = pages;
        this.title = title;
        this.links = Links.backTo(pages.firstName());
    }

    void write() throws IOException {
        candidates();
        List<String> challenges = new Standings(run.submissions()).challenges();
        for (int number = 0; number < challenges.size(); number++) {
            String challenge = challenges.get(number);
            page("q" + number, challenge, about(challenge));
        }
    }

    /** Results are in the order of their candidates. */
    private void candidates() throws IOException {
        List<SubmissionResult> own = new ArrayList<>();
        int number = 0;
        for (SubmissionResult submission : run.submissions()) {
            if (!own.isEmpty() && !own.getFirst().candidate().equals(submission.candidate())) {
                page("c" + number, own.getFirst().candidate(), own);
                own.clear();
                number++;
            }
            own.add(submission);
        }
        page("c" + number, own.getFirst().candidate(), own);
    }

    private List<SubmissionResult> about(String challenge) {
        return StreamSupport.stream(run.submissions().spliterator(), false)
                .filter(submission -> submission.challenge().equals(challenge))
                .toList();
    }

    private void page(String name, String about, List<SubmissionResult> submissions) throws IOException {
        RunResult part =
                new RunResult(run.provenance(), run.challenges(), SubmissionResults.of(submissions), List.of());
        String document = Page.whole(title + " of " + CaseText.line(about), part, options, links)
                .rendered();
        pages.further(name + ".html", to -> to.write(document));
    }
}
