package assay.report;

import static assay.result.CaseBuilder.accepted;
import static assay.result.CaseBuilder.failed;
import static org.assertj.core.api.Assertions.assertThat;

import assay.result.CaseBuilder;
import assay.result.RunBuilder;
import assay.result.Verdict;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ResultsSchemaTest {

    @Test
    void runsThatDifferInTimesAndMachineAloneAreEqual() throws IOException {
        String quick = results(accepted("first").cpuMillis(10).lastLine(3));
        String slow = results(accepted("first").cpuMillis(99).lastLine(4))
                .replace("a machine", "another machine")
                .replace("2026-01-02", "2027-01-02");
        assertThat(quick).isNotEqualTo(slow);
        assertThat(ResultsEquality.lasting(quick)).isEqualTo(ResultsEquality.lasting(slow));
    }

    @Test
    void runsThatDifferInAVerdictARefusalOrStepsAreNotEqual() throws IOException {
        JsonNode accepted = ResultsEquality.lasting(results(accepted("first")));
        assertThat(ResultsEquality.lasting(results(accepted("first").verdict(Verdict.WRONG_ANSWER))))
                .isNotEqualTo(accepted);
        assertThat(ResultsEquality.lasting(results(accepted("first").refused("open /etc/passwd"))))
                .isNotEqualTo(accepted);
        assertThat(ResultsEquality.lasting(results(accepted("first").steps(1)))).isNotEqualTo(accepted);
    }

    @Test
    void reservedMembersAreAllowed() throws IOException {
        assertThat(problemsAfter(submission -> {
                    submission.put("sample", 3).put("reused", true);
                    ObjectNode first = (ObjectNode) submission.at("/cases/0");
                    first.putObject("shrunk").put("text", "f(0)").put("truncated", false);
                }))
                .isEmpty();
    }

    @Test
    void memberThatNoOneDescribedIsRefused() throws IOException {
        assertThat(problemsAfter(submission -> submission.put("grade", "A"))).isNotEmpty();
        assertThat(problemsAfter(submission -> ((ObjectNode) submission.at("/cases/0")).put("secret", "x")))
                .isNotEmpty();
    }

    @Test
    void hiddenCaseMayNotHoldPartOfWhatIsHidden() throws IOException {
        assertThat(problemsAfter(submission -> ((ObjectNode) submission.at("/cases/1")).put("name", "large")))
                .isNotEmpty();
    }

    @Test
    void everyObjectIsClosedAndEveryMemberDescribed() throws IOException {
        List<String> open = new ArrayList<>();
        inspect("$", JsonMapper.shared().readTree(ResultsSchema.text()), open);
        assertThat(open).isEmpty();
    }

    private static void inspect(String path, JsonNode schema, List<String> open) {
        if (schema.has("properties")) {
            if (schema.path("additionalProperties").asBoolean(true)) {
                open.add(path + " takes any member");
            }
            schema.get("properties").properties().forEach(member -> {
                if (!member.getValue().has("description") && !member.getValue().has("$ref")) {
                    open.add(path + "." + member.getKey() + " is not described");
                }
            });
        }
        schema.properties().forEach(member -> inspect(path + "." + member.getKey(), member.getValue(), open));
    }

    private static List<?> problemsAfter(Consumer<ObjectNode> change) throws IOException {
        String results = results(
                accepted("first"),
                failed("large", Verdict.WRONG_ANSWER, "it is wrong").number(2).hidden());
        assertThat(ResultsSchema.problemsOf(results)).isEmpty();
        JsonNode tree = JsonMapper.shared().readTree(results);
        change.accept((ObjectNode) tree.at("/submissions/0"));
        return ResultsSchema.problemsOf(tree.toString());
    }

    private static String results(CaseBuilder... cases) throws IOException {
        StringWriter written = new StringWriter();
        new JsonReport()
                .write(RunBuilder.run().submission("ada", "two-sum", cases).build(), ReportOptions.PLAIN, written);
        return written.toString();
    }
}
