package assay.report.html;

import assay.report.CaseText;
import assay.report.PagedReport;
import assay.report.ReportOptions;
import assay.report.Standings;
import assay.result.RunResult;
import assay.result.SubmissionResult;
import assay.result.SubmissionResults;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** One page that needs nothing beside itself; of a very large run, an overview and a folder of such pages. */
public final class HtmlReport implements PagedReport {
    private static final int LARGEST = 20_000_000;
    private static final String TITLE = "Results";

    private final int largest;

    public HtmlReport() {
        this(LARGEST);
    }

    /** A report whose page is divided where it would have more characters than that. */
    HtmlReport(int largest) {
        this.largest = largest;
    }

    @Override
    public void write(RunResult run, ReportOptions options, Writer to) throws IOException {
        to.write(Page.whole(TITLE, run, options, Links.WITHIN).rendered());
        to.flush();
    }

    @Override
    public void write(RunResult run, ReportOptions options, Pages pages) throws IOException {
        Page whole = Page.whole(TITLE, run, options, Links.WITHIN);
        String document = whole.rendered();
        if (document.length() <= largest) {
            pages.first(to -> to.write(document));
            return;
        }
        pages.first(to -> to.write(whole.leadingInto(pages.folderName()).rendered()));
        Links links = Links.backTo(pages.firstName());
        List<SubmissionResult> collected = new ArrayList<>();
        int candidate = 0;
        for (SubmissionResult submission : run.submissions()) {
            if (!collected.isEmpty() && !collected.getFirst().candidate().equals(submission.candidate())) {
                page(pages, "c" + candidate, collected.getFirst().candidate(), part(run, collected), options, links);
                collected.clear();
                candidate++;
            }
            collected.add(submission);
        }
        page(pages, "c" + candidate, collected.getFirst().candidate(), part(run, collected), options, links);
        List<String> challenges = new Standings(run.submissions()).challenges();
        for (String challenge : challenges) {
            List<SubmissionResult> about = StreamSupport.stream(
                            run.submissions().spliterator(), false)
                    .filter(submission -> submission.challenge().equals(challenge))
                    .toList();
            page(pages, "q" + challenges.indexOf(challenge), challenge, part(run, about), options, links);
        }
    }

    private static void page(Pages pages, String name, String about, RunResult part, ReportOptions options, Links links)
            throws IOException {
        String document = Page.whole(TITLE + " of " + CaseText.line(about), part, options, links)
                .rendered();
        pages.further(name + ".html", to -> to.write(document));
    }

    private static RunResult part(RunResult run, List<SubmissionResult> submissions) {
        return new RunResult(run.provenance(), run.challenges(), SubmissionResults.of(submissions), List.of());
    }
}
