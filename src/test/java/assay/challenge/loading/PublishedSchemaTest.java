package assay.challenge.loading;

import static org.assertj.core.api.Assertions.assertThat;

import assay.challenge.Syntax;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class PublishedSchemaTest {
    private static final JsonNode SCHEMA = new ObjectMapper().readTree(ChallengeSchema.FILE);

    private static final Path NOTES = Path.of("src/main/resources/schema/verification.schema.json");

    @Test
    void theCopiesBesideTheChallengesAreEqual() throws IOException {
        assertThat(Path.of("challenges/challenge.schema.json")).hasSameTextualContentAs(ChallengeSchema.FILE);
        assertThat(Path.of("challenges/verification.schema.json")).hasSameTextualContentAs(NOTES);
    }

    @Test
    void itHasTheKeysThatTheLoaderKnows() {
        assertKeys(SCHEMA, Keys.CHALLENGE);
        assertKeys(definition("functionEntry"), Keys.FUNCTION);
        assertKeys(definition("classEntry"), Keys.CLASS);
        assertKeys(definition("programEntry"), Keys.PROGRAM);
        assertKeys(definition("moduleEntry"), Keys.MODULE);
        assertKeys(SCHEMA.at("/properties/limits"), Keys.LIMITS);
        assertKeys(SCHEMA.at("/properties/rules"), Keys.RULES);
        assertKeys(definition("group"), Keys.GROUP);
        assertKeys(definition("functionCase"), Keys.FUNCTION_CASE);
        assertKeys(definition("classCase"), Keys.CLASS_CASE);
        assertKeys(definition("programCase"), Keys.PROGRAM_CASE);
        assertKeys(definition("moduleCase"), Keys.MODULE_CASE);
        assertKeys(SCHEMA.at("/$defs/functionCase/properties/generate"), Keys.GENERATE);
        assertKeys(SCHEMA.at("/$defs/classCase/properties/construct/then"), Keys.CONSTRUCT);
        assertKeys(definition("call"), Keys.CALL);
        assertKeys(definition("error"), Keys.ERROR);
        assertKeys(definition("test"), Keys.TEST);
    }

    @Test
    void thatOfNotesHasTheKeysThatTheirLoaderKnows() {
        JsonNode notes = new ObjectMapper().readTree(NOTES);
        assertKeys(notes, VerificationNotesLoader.NOTES);
        assertKeys(notes.at("/properties/equivalentMutants/items"), VerificationNotesLoader.MUTANT);
        assertKeys(notes.at("/properties/keptCases/items"), VerificationNotesLoader.KEPT);
    }

    @Test
    void itHasTheKeysOfBothKindsOfCpuLimit() {
        Set<String> keys = new LinkedHashSet<>();
        SCHEMA.at("/properties/limits/properties/cpu/oneOf").forEach(kind -> keys.addAll(keys(kind)));
        assertThat(keys).isEqualTo(Keys.CPU.keys());
    }

    @Test
    void itHasTheKeysOfEveryKindOfChecker() {
        CheckerKind.byWord().forEach((word, kind) -> {
            for (JsonNode branch : SCHEMA.at("/$defs/checker/oneOf")) {
                JsonNode words = branch.at("/properties/kind");
                if (words.toString().contains("\"" + word + "\"")) {
                    assertThat(keys(branch))
                            .as(word)
                            .isEqualTo(kind.vocabulary().keys());
                }
            }
        });
    }

    @Test
    void itHasTheFormsOfTheLanguageThatRulesCanName() {
        assertThat(SCHEMA.at("/$defs/syntax/items/enum").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(
                        Arrays.stream(Syntax.values()).map(Syntax::key).toList());
    }

    private static JsonNode definition(String name) {
        return SCHEMA.at("/$defs/" + name);
    }

    private static void assertKeys(JsonNode object, Vocabulary vocabulary) {
        assertThat(keys(object)).as(vocabulary.owner()).isEqualTo(vocabulary.keys());
    }

    private static Set<String> keys(JsonNode object) {
        return new LinkedHashSet<>(object.get("properties").propertyNames());
    }
}
