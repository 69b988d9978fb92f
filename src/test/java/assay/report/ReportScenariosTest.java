package assay.report;

import static org.assertj.core.api.Assertions.assertThat;

import assay.Blessing;
import assay.report.format.FormatRun;
import assay.report.format.ReportFormat;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportScenariosTest {
    private static final Path FOLDER = Blessing.SCENARIOS.resolve("reports");

    static Stream<ReportScenario> scenarios() {
        return ReportScenario.all();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void textIsAsExpected(ReportScenario scenario) throws IOException {
        Blessing.check(FOLDER.resolve(scenario.folder()).resolve("report.txt"), write(ReportFormat.TEXT, scenario));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void jsonIsAsExpected(ReportScenario scenario) throws IOException {
        Blessing.check(FOLDER.resolve(scenario.folder()).resolve("results.json"), write(ReportFormat.JSON, scenario));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void jsonFollowsItsSchema(ReportScenario scenario) throws IOException {
        assertThat(ResultsSchema.problemsOf(write(ReportFormat.JSON, scenario))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void noFormatShowsMoreOfAHiddenCaseThanIsAllowed(ReportScenario scenario) throws IOException {
        for (ReportFormat format : ReportFormat.values()) {
            String report = FormatRun.text(format, scenario.run(), scenario.options());
            if (!scenario.options().showHidden()) {
                assertThat(report).doesNotContain("SECRET").doesNotContain("4711");
            }
        }
    }

    @Test
    void everyFolderHasItsScenario() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            scenarios().map(ReportScenario::folder).toList());
        }
    }

    private static String write(ReportFormat format, ReportScenario scenario) throws IOException {
        StringWriter written = new StringWriter();
        format.report(FormatRun.gradebook(format)).write(scenario.run(), scenario.options(), written);
        return written.toString();
    }
}
