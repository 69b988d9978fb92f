package assay.report;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The schema of results files, as it is shipped. */
public final class ResultsSchema {
    private ResultsSchema() {}

    /** The schema's text. */
    public static String text() throws IOException {
        try (InputStream resource = ResultsSchema.class.getResourceAsStream("/schema/results.schema.json")) {
            return new String(Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What is wrong with a results file; empty when nothing is. */
    public static List<Error> problemsOf(String results) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(), InputFormat.JSON);
        return schema.validate(
                results,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
