package assay.report.html;

import assay.report.PagedReport;
import assay.report.ReportOptions;
import assay.result.RunResult;
import java.io.IOException;
import java.io.Writer;

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
        Page page = Page.whole(TITLE, run, options, Links.WITHIN);
        String document = page.rendered();
        if (document.length() <= largest) {
            pages.first(to -> to.write(document));
            return;
        }
        pages.first(to -> to.write(page.leadingInto(pages.folderName()).rendered()));
        new PartPages(run, options, pages, TITLE).write();
    }
}
