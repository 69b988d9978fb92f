package assay.report.html;

import assay.report.PagedReport;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;

/** Keeps pages by the names of their files. */
record CollectedPages(Map<String, String> pages) implements PagedReport.Pages {
    @Override
    public void first(PagedReport.Content content) throws IOException {
        further(firstName(), content);
    }

    @Override
    public void further(String fileName, PagedReport.Content content) throws IOException {
        StringWriter page = new StringWriter();
        content.write(page);
        pages.put(fileName, page.toString());
    }

    @Override
    public String firstName() {
        return "the report.html";
    }

    @Override
    public String folderName() {
        return "the pages";
    }
}
