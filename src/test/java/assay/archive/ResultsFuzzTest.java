package assay.archive;

import static org.assertj.core.api.Assertions.assertThat;

import assay.report.JsonReport;
import assay.report.ReportOptions;
import assay.report.TextReport;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Whatever bytes a results file is, it is refused, or can be told, and what is told is read as the same. */
class ResultsFuzzTest {
    private static final ReportOptions WITH_HIDDEN = ReportOptions.PLAIN.withHidden(true);

    @TempDir
    private Path folder;

    @FuzzTest
    void results(byte[] bytes) throws IOException {
        String told;
        try (ResultsFile results = ResultsFile.open(Files.write(folder.resolve("given.json"), bytes))) {
            told = json(results);
            new TextReport().write(results.run(), WITH_HIDDEN, Writer.nullWriter());
        } catch (UnreadableResultsException refused) {
            assertThat(refused).hasMessageContaining("given.json");
            return;
        }
        try (ResultsFile again = ResultsFile.open(Files.writeString(folder.resolve("told.json"), told))) {
            assertThat(json(again)).isEqualTo(told);
        }
    }

    private static String json(ResultsFile results) throws IOException {
        StringWriter written = new StringWriter();
        new JsonReport().write(results.run(), WITH_HIDDEN, written);
        return written.toString();
    }
}
