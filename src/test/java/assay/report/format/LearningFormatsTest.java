package assay.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import assay.report.ReportOptions;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LearningFormatsTest {

    private static Map<String, String> documents(ReportFormat format) throws IOException {
        return FormatRun.documents(format, FormatRun.run(), ReportOptions.PLAIN);
    }

    private static JsonNode read(Map<String, String> documents, String name) {
        return JsonMapper.shared().readTree(document(documents, name));
    }

    private static String document(Map<String, String> documents, String name) {
        return Objects.requireNonNull(documents.get(name), name);
    }

    @Test
    void gradescopeHasTheMembersThatItReads() throws IOException {
        JsonNode ada = read(documents(ReportFormat.GRADESCOPE), "ada.json");
        assertThat(ada.propertyNames())
                .containsExactlyInAnyOrder(
                        "score",
                        "execution_time",
                        "output",
                        "output_format",
                        "test_output_format",
                        "test_name_format",
                        "visibility",
                        "stdout_visibility",
                        "extra_data",
                        "tests",
                        "leaderboard");
        assertThat(ada.path("score").asInt()).isEqualTo(30);
        assertThat(ada.path("tests").size()).isEqualTo(7);
        assertThat(ada.at("/tests/1").propertyNames())
                .containsExactlyInAnyOrder(
                        "score",
                        "max_score",
                        "status",
                        "name",
                        "name_format",
                        "number",
                        "output",
                        "output_format",
                        "tags",
                        "visibility",
                        "extra_data");
        assertThat(ada.at("/tests/1/status").asString()).isEqualTo("failed");
        assertThat(ada.at("/tests/0/status").asString()).isEqualTo("passed");
    }

    @Test
    void exercismHasTheMembersThatItReads() throws IOException {
        Map<String, String> documents = documents(ReportFormat.EXERCISM);
        JsonNode ada = read(documents, "ada/two-sum.json");
        assertThat(ada.propertyNames()).containsExactlyInAnyOrder("version", "status", "message", "tests");
        assertThat(ada.path("version").asInt()).isEqualTo(3);
        assertThat(ada.path("status").asString()).isEqualTo("fail");
        assertThat(ada.at("/tests/1").propertyNames())
                .containsExactlyInAnyOrder("name", "status", "message", "output", "test_code", "task_id");
        assertThat(ada.at("/tests/1/test_code").asString()).isEqualTo("two_sum([3, 3], 6)");
        JsonNode bob = read(documents, "bob/two-sum.json");
        assertThat(bob.path("status").asString()).isEqualTo("error");
        assertThat(bob.path("message").asString()).contains("SyntaxError");
        assertThat(read(documents, "ada/valid-parentheses.json").path("status").asString())
                .isEqualTo("pass");
    }

    @Test
    void check50HasTheMembersThatItPrints() throws IOException {
        JsonNode ada = read(documents(ReportFormat.CHECK50), "ada/two-sum.json");
        assertThat(ada.propertyNames()).containsExactlyInAnyOrder("slug", "results", "version");
        assertThat(ada.at("/results/1").propertyNames())
                .containsExactlyInAnyOrder("name", "description", "passed", "log", "cause", "data", "dependency");
        assertThat(ada.at("/results/0/passed").asBoolean()).isTrue();
        assertThat(ada.at("/results/0/cause").isNull()).isTrue();
        assertThat(ada.at("/results/1/passed").asBoolean(true)).isFalse();
        assertThat(ada.at("/results/1/cause/expected").asString()).isEqualTo("[0, 1]");
        assertThat(ada.at("/results/1/cause/actual").asString()).isEqualTo("None");
        assertThat(ada.at("/results/4/passed").isNull()).isTrue();
        JsonNode zoe = read(documents(ReportFormat.CHECK50), "zoe/two-sum.json");
        assertThat(zoe.at("/results/3/cause/error").propertyNames())
                .containsExactlyInAnyOrder("type", "value", "traceback", "data");
    }

    @Test
    void classroomHasTheMembersThatItsReporterReads() throws IOException {
        String document = document(documents(ReportFormat.CLASSROOM), "ada.txt");
        assertThat(document.strip()).doesNotContain("\n");
        JsonNode ada = JsonMapper.shared().readTree(Base64.getDecoder().decode(document.strip()));
        assertThat(ada.propertyNames()).containsExactlyInAnyOrder("version", "status", "max_score", "tests");
        assertThat(ada.path("max_score").asInt()).isEqualTo(70);
        assertThat(ada.at("/tests/2").propertyNames())
                .containsExactlyInAnyOrder(
                        "name", "status", "message", "test_code", "filename", "line_no", "duration", "score");
        assertThat(ada.at("/tests/2/line_no").asInt()).isEqualTo(7);
    }

    @Test
    void whatTestsBesideTheSubmissionJudgedIsMarked() throws IOException {
        for (ReportFormat format : ReportFormat.values()) {
            boolean tellsOfCases =
                    !format.needsWorksheet() && format != ReportFormat.GITHUB && format != ReportFormat.TEXT;
            if (tellsOfCases && format != ReportFormat.CLASSROOM) {
                assertThat(String.join("", documents(format).values())).contains("in-sandbox");
            }
        }
    }
}
