package assay.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import assay.Blessing;
import assay.report.ResultsEquality;
import assay.report.ResultsSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class SampleCohortIT {
    @TempDir
    static Path scratch;

    private Assay.Run first = new Assay.Run(-1, "");
    private String results = "";

    @BeforeAll
    void gradeTheSampleCohort() throws IOException, InterruptedException {
        first = Assay.run(scratch, "cohort", "submissions", "--output=" + scratch.resolve("first"));
        results = Files.readString(scratch.resolve("first/results.json"));
    }

    @Test
    void somethingIsNotAccepted() {
        assertThat(first.exitCode()).as(first.printed()).isEqualTo(1);
    }

    @Test
    void everyCaseHasItsVerdict() throws IOException {
        Blessing.check(CohortVerdicts.EXPECTED, CohortVerdicts.of(scratch.resolve("first")));
    }

    @Test
    void theResultsKeepToTheirSchema() throws IOException {
        assertThat(ResultsSchema.problemsOf(results)).isEmpty();
        assertThat(ResultsSchema.problemsOf(Files.readString(scratch.resolve("first/full-results.json"))))
                .isEmpty();
    }

    @Test
    void theResultsOfASecondRunAreEqual() throws IOException, InterruptedException {
        Assay.run(scratch, "cohort", "submissions", "--quiet", "--output=" + scratch.resolve("second"));
        assertThat(ResultsEquality.lasting(Files.readString(scratch.resolve("second/results.json"))))
                .isEqualTo(ResultsEquality.lasting(results));
    }

    @Test
    void hiddenCasesShowNoNames() {
        assertThat(results).doesNotContain("a hundred thousand numbers");
        assertThat(first.printed()).doesNotContain("a hundred thousand numbers");
    }

    @Test
    void onlyItsOwnerReadsTheWholeRecord() throws IOException {
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(scratch.resolve("first/full-results.json"))))
                .isEqualTo("rw-------");
    }
}
