package assay.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import assay.Blessing;
import assay.assignment.AssignmentLoader.Loaded;
import assay.challenge.Challenge;
import assay.challenge.ChallengeBuilder;
import assay.challenge.Problem;
import assay.challenge.loading.Vocabulary;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Each file in the scenario folder is an assignment, and beside it stands what is wrong with it. */
class AssignmentLoaderTest {
    private static final Path FOLDER = Blessing.SCENARIOS.resolve("assignments");
    private static final Path SCHEMA = Path.of("src/main/resources/schema/assignment.schema.json");

    private static final List<Challenge> CHALLENGES = List.of(
            ChallengeBuilder.challenge("two-sum").cases("first", "second").build(),
            ChallengeBuilder.challenge("trie").build());

    static List<Path> assignments() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Problem> problems(Path file) {
        return switch (AssignmentLoader.load(file, CHALLENGES, List.of("broken"))) {
            case Loaded.Usable _ -> List.of();
            case Loaded.Unusable(List<Problem> problems) -> problems;
        };
    }

    @ParameterizedTest
    @MethodSource("assignments")
    void everythingWrongIsToldAtOnceWithPlaceAndRemedy(Path file) throws IOException {
        String told = problems(file).stream()
                .map(problem -> "%s:%d:%d %s\n    %s\n    %s\n"
                        .formatted(
                                problem.file().getFileName(),
                                problem.line(),
                                problem.column(),
                                problem.path(),
                                problem.message(),
                                problem.remedy()))
                .collect(Collectors.joining());
        Blessing.check(FOLDER.resolve(file.getFileName().toString().replace(".json", ".txt")), told);
    }

    static List<Path> documents() throws IOException {
        return assignments().stream()
                .filter(file -> !file.getFileName().toString().startsWith("no JSON"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void schemaAcceptsWhatIsUsableAndRefusesWhatIsWrongInItself(Path file) throws IOException {
        List<Error> complaints = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON)
                .validate(Files.readString(file), InputFormat.JSON);
        boolean wrongInItself = file.getFileName().toString().startsWith("wrong");
        assertThat(complaints.isEmpty()).as(complaints.toString()).isEqualTo(!wrongInItself);
    }

    @Test
    void fileThatIsNotThereIsAProblemOfTheFile() {
        assertThat(problems(FOLDER.resolve("nobody.json")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).startsWith("the assignment cannot be read: "));
    }

    @Test
    void schemaHasTheKeysThatTheLoaderKnows() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(Files.readString(SCHEMA));
        assertKeys(schema, AssignmentKeys.ASSIGNMENT);
        assertKeys(schema.at("/$defs/challenge"), AssignmentKeys.CHALLENGE);
        assertKeys(schema.at("/$defs/late"), AssignmentKeys.LATE);
        assertKeys(schema.at("/$defs/override"), AssignmentKeys.OVERRIDE);
        assertKeys(schema.at("/properties/submittedAt/oneOf/1"), AssignmentKeys.TIME_SOURCE);
    }

    private static void assertKeys(JsonNode object, Vocabulary vocabulary) {
        assertThat(object.get("properties").propertyNames()).containsExactlyInAnyOrderElementsOf(vocabulary.keys());
    }
}
