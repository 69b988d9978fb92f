package assay.compare;

import static assay.result.CaseBuilder.accepted;
import static assay.result.CaseBuilder.failed;
import static org.assertj.core.api.Assertions.assertThat;

import assay.Blessing;
import assay.result.RunBuilder;
import assay.result.RunResult;
import assay.result.Verdict;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Path FOLDER = Blessing.SCENARIOS.resolve("comparison");

    private static RunResult before() {
        return RunBuilder.run()
                .submission("ada", "trie", accepted("first"))
                .submission(
                        "ada",
                        "two-sum",
                        accepted("first"),
                        accepted("a SECRET case").number(2).hidden())
                .submission("bob", "two-sum", failed("first", Verdict.TIME_LIMIT_EXCEEDED, "took too long"))
                .submission("cleo", "two-sum", accepted("first"))
                .sample("dan", "two-sum", 2, failed("first", Verdict.WRONG_ANSWER, "it is wrong"))
                .build();
    }

    private static RunResult after() {
        return RunBuilder.run()
                .tool("assay 0.0.1")
                .submission("ada", "trie", accepted("first"))
                .submission(
                        "ada",
                        "two-sum",
                        accepted("first"),
                        failed("a SECRET case", Verdict.WRONG_ANSWER, "no")
                                .number(2)
                                .hidden())
                .submission("bob", "two-sum", accepted("first"))
                .sample("dan", "two-sum", 2, failed("first", Verdict.RUNTIME_ERROR, "it raised"))
                .submission("eve\u001b[31m", "two-sum", accepted("first"))
                .build();
    }

    @Test
    void textIsAsExpected() throws IOException {
        StringWriter written = new StringWriter();
        new ComparisonText(new Comparison(before(), after()), 120, false).write(written);
        assertThat(written.toString()).doesNotContain("SECRET", "\u001b");
        Blessing.check(FOLDER.resolve("comparison.txt"), written.toString());
    }

    @Test
    void jsonIsAsExpectedAndFollowsItsSchema() throws IOException {
        String written = json(false);
        assertThat(written).doesNotContain("SECRET");
        Blessing.check(FOLDER.resolve("comparison.json"), written);
        String schema = Files.readString(Path.of("src/main/resources/schema/comparison.schema.json"));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema, InputFormat.JSON)
                        .validate(written, InputFormat.JSON))
                .isEmpty();
    }

    private static String json(boolean showHidden) throws IOException {
        StringWriter written = new StringWriter();
        new ComparisonJson(new Comparison(before(), after()), showHidden).write(written);
        return written.toString();
    }

    @Test
    void hiddenCasesAreNamedOnRequest() throws IOException {
        assertThat(json(true)).contains("SECRET");
    }

    @Test
    void runIsTheSameAsItself() {
        assertThat(new Comparison(before(), before()).each(change -> {
                    throw new AssertionError(change);
                }))
                .isEqualTo(5);
    }
}
