package assay.verification;

import static org.assertj.core.api.Assertions.assertThat;

import assay.result.Verdict;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The JSON form of a verification is what its published schema says. */
class VerificationSchemaTest {
    private static final Path SCHEMA = Path.of("src/main/resources/schema/verification-report.schema.json");

    private static String json(List<Fault> faults, Optional<MutationScore> mutants) throws IOException {
        SolutionOutcome solution = new SolutionOutcome(
                "solutions/wrong_answer/two.py", Verdict.WRONG_ANSWER, Verdict.ACCEPTED, List.of("case 1"), 4);
        StringWriter text = new StringWriter();
        VerificationJson.write(
                new Verification(
                        "assay 1.0",
                        Instant.parse("2026-01-02T03:04:05.678Z"),
                        61,
                        false,
                        List.of(new VerifiedChallenge("trie", 3, List.of(solution), mutants, faults)),
                        List.of("broken")),
                text);
        return text.toString();
    }

    private static List<?> problemsOf(String json) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON)
                .validate(json, InputFormat.JSON);
    }

    @Test
    void everyKindOfFaultAndMutantFitsTheSchema() throws IOException {
        List<Fault> faults = Arrays.stream(Check.values())
                .map(check -> new Fault(check, "statement.md", "is not there"))
                .toList();
        MutationScore score =
                new MutationScore(9, 1, List.of(new Mutant(2, 7, "boundary", "low < high", "low <= high")));
        assertThat(problemsOf(json(faults, Optional.of(score)))).isEmpty();
        assertThat(problemsOf(json(List.of(), Optional.empty()))).isEmpty();
    }

    @Test
    void whatIsNoVerificationDoesNotFit() throws IOException {
        assertThat(problemsOf(json(List.of(), Optional.empty()).replace("assay-verification-1", "other")))
                .isNotEmpty();
    }
}
