package assay.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The verdicts of a run, as a text that can be compared: one submission a line, then its cases that are not accepted. */
final class CohortVerdicts {
    /** Those of the sample cohort. */
    static final Path EXPECTED = Path.of("src/test/resources/scenarios/sample-cohort/verdicts.txt");

    private CohortVerdicts() {}

    /** @param output the folder of the run */
    static String of(Path output) throws IOException {
        JsonNode full = JsonMapper.shared().readTree(Files.readString(output.resolve("full-results.json")));
        return StreamSupport.stream(full.path("submissions").spliterator(), false)
                .map(CohortVerdicts::line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(JsonNode submission) {
        String cases = StreamSupport.stream(submission.path("cases").spliterator(), false)
                .filter(each -> !each.path("verdict").asString().equals("ACCEPTED"))
                .map(each -> "\n    " + each.path("verdict").asString() + " "
                        + each.path("name").asString())
                .collect(Collectors.joining());
        return submission.path("candidate").asString()
                + "/" + submission.path("challenge").asString()
                + " " + submission.path("verdict").asString()
                + " " + submission.path("points").asDouble()
                + cases;
    }
}
