package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesBesideTest {

    @Test
    void furtherPagesAreInAFolderThatIsCalledLikeTheFile(@TempDir Path folder) throws IOException {
        PagesBeside pages = new PagesBeside(folder.resolve("week 1.html"));
        pages.first(to -> to.write("overview"));
        assertThat(folder).isDirectoryContaining("glob:**week 1.html").isDirectoryNotContaining("glob:**pages");
        pages.further("c0.html", to -> to.write("ada"));
        assertThat(folder.resolve("week 1.html")).hasContent("overview");
        assertThat(folder.resolve("week 1-pages/c0.html")).hasContent("ada");
    }

    @Test
    void fileWithoutAnExtensionHasSuchAFolderAsWell(@TempDir Path folder) {
        assertThat(new PagesBeside(folder.resolve("report")).folderName()).isEqualTo("report-pages");
        assertThat(new PagesBeside(folder.resolve(".html")).folderName()).isEqualTo(".html-pages");
    }
}
