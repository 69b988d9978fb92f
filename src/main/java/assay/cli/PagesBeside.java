package assay.cli;

import assay.report.PagedReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** A file, and where one document is not enough, a folder beside it: {@code report.html} and {@code report-pages}. */
record PagesBeside(Path file) implements PagedReport.Pages {

    @Override
    public void first(PagedReport.Content content) throws IOException {
        WholeFile.write(file, content::write);
    }

    @Override
    public void further(String fileName, PagedReport.Content content) throws IOException {
        Path folder = file.resolveSibling(folderName());
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new UnwritableFileException(folder, failure);
        }
        WholeFile.write(folder.resolve(fileName), content::write);
    }

    @Override
    public String firstName() {
        return Objects.toString(file.getFileName(), "report.html");
    }

    @Override
    public String folderName() {
        String name = firstName();
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + "-pages";
    }
}
