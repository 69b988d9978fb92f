package assay.challenge.loading;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The published schema, as an editor applies it. */
final class ChallengeSchema {
    static final Path FILE = Path.of("src/main/resources/schema/challenge.schema.json");

    private static final Schema SCHEMA = read();

    private ChallengeSchema() {}

    static List<Error> complaints(Path definition) throws IOException {
        return SCHEMA.validate(Files.readString(definition), InputFormat.JSON);
    }

    private static Schema read() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(FILE), InputFormat.JSON);
        } catch (IOException failure) {
            throw new ExceptionInInitializerError(failure);
        }
    }
}
