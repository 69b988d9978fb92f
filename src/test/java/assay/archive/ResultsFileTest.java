package assay.archive;

import static assay.result.CaseBuilder.accepted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.report.JsonReport;
import assay.report.ReportOptions;
import assay.report.format.FormatRun;
import assay.result.RunBuilder;
import assay.result.RunResult;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultsFileTest {
    @TempDir
    Path folder;

    private static String json(RunResult run, ReportOptions options) throws IOException {
        StringWriter written = new StringWriter();
        new JsonReport().write(run, options, written);
        return written.toString();
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("results.json"), content);
    }

    private static RunResult small() {
        return RunBuilder.run()
                .submission("ada", "two-sum", accepted("first"))
                .submission("bob", "two-sum", accepted("first"))
                .build();
    }

    @Test
    void resultsReadBackAreToldAsTheyWere() throws IOException {
        for (boolean hidden : new boolean[] {false, true}) {
            ReportOptions options = ReportOptions.PLAIN.withHidden(hidden);
            String written = json(FormatRun.run(), options);
            try (ResultsFile results = ResultsFile.open(file(written))) {
                assertThat(json(results.run(), options)).isEqualTo(written);
                assertThat(results.hidesCases()).isEqualTo(!hidden);
            }
        }
    }

    @Test
    void charactersOfSeveralBytesDoNotShiftWhatIsRead() throws IOException {
        RunResult run = RunBuilder.run()
                .submission("zoë 🐍", "two-sum", accepted("漢字 🐍"))
                .submission("é", "two-sum", accepted("last"))
                .build();
        // In the order in which the program sorts.
        String written = json(run, ReportOptions.PLAIN);
        try (ResultsFile results = ResultsFile.open(file("\ufeff" + written))) {
            assertThat(json(results.run(), ReportOptions.PLAIN)).isEqualTo(written);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "\"verdict\": \"ACCEPTED\" § \"verdict\": \"GREAT\" § $.submissions[0].verdict: there is no such value",
                "\"format\": \"assay-results-1\" § \"format\": \"x\" § $.format: there is no such value",
                "\"candidate\": \"bob\" § \"candidate\": \"ada\" § $.submissions[1]: results stand by candidate",
                "\"candidate\": \"bob\" § \"candidate\": 1 § $.submissions[1].candidate: a text is expected",
                "\"notes\": [] § \"notes\": [], \"more\": 1 § $: there is no member 'more'",
                "\"cpuMillis\": 12 § \"cpuMillis\": -12 § $.submissions[0]",
                "\"submissions\": [ § \"submissions\": [1, § column",
                "\"notes\": [] § \"notes\": [}  § line ",
            })
    void whatIsWrongIsNamedWithItsPlace(String part, String other, String complaint) throws IOException {
        String written = json(small(), ReportOptions.PLAIN);
        int place = written.indexOf(part);
        assertThat(place).isPositive();
        Path broken = file(written.substring(0, place) + other + written.substring(place + part.length()));
        assertThatThrownBy(() -> ResultsFile.open(broken))
                .isInstanceOf(UnreadableResultsException.class)
                .hasMessageContaining("results.json' cannot be read as results: ")
                .hasMessageContaining(complaint);
    }

    @Test
    void endlessNestingAndOtherEncodingsAreRefused() throws IOException {
        Path deep = file("{\"notes\": " + "[".repeat(100_000));
        assertThatThrownBy(() -> ResultsFile.open(deep)).isInstanceOf(UnreadableResultsException.class);
        Path wide = Files.write(
                folder.resolve("wide.json"), json(small(), ReportOptions.PLAIN).getBytes(StandardCharsets.UTF_16BE));
        assertThatThrownBy(() -> ResultsFile.open(wide)).hasMessageContaining("UTF-8");
        Path empty = file("");
        assertThatThrownBy(() -> ResultsFile.open(empty)).isInstanceOf(UnreadableResultsException.class);
    }
}
