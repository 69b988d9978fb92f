package assay.challenge.loading;

import static org.assertj.core.api.Assertions.assertThat;

import assay.challenge.Catalogue.Unusable;
import assay.challenge.Challenge;
import assay.challenge.Group;
import assay.challenge.LoadedChallenge;
import assay.challenge.Problem;
import assay.challenge.TestCase;
import assay.challenge.TestCase.Input.Given;
import assay.challenge.WrittenTests;
import assay.challenge.loading.TestCollector.Collected;
import assay.protocol.CaseInput.PythonTest;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each test of a {@code tests.py} is a case. */
class PythonTestsTest {
    private static final String FUNCTION = "{\"kind\": \"function\", \"name\": \"sample\"}";
    private static final String TESTS = """
            from sample import sample
            def test_small(): pass
            class TestLarge:
                def test_a(self): pass
                def test_b(self): pass
            """;

    private ChallengeWriter writer;

    @BeforeEach
    void start(@TempDir Path folder) {
        writer = new ChallengeWriter(folder).file("tests.py", TESTS);
    }

    private Challenge load() {
        LoadedChallenge loaded = ChallengeLoader.load(writer.folder(), new WrittenTests());
        assertThat(loaded).isInstanceOf(LoadedChallenge.Usable.class);
        return ((LoadedChallenge.Usable) loaded).challenge();
    }

    private Problem problem(TestCollector collector) {
        LoadedChallenge loaded = ChallengeLoader.load(writer.folder(), collector);
        assertThat(loaded).isInstanceOf(Unusable.class);
        return ((Unusable) loaded).problems().getFirst();
    }

    private void definition(String members) {
        writer.file(
                "challenge.json",
                "{\"id\": \"sample\", \"title\": \"A Sample\", %s \"entry\": %s}".formatted(members, FUNCTION));
    }

    @Test
    void testsAloneAreEnoughAndWorthAPointEach() {
        definition("");
        Challenge challenge = load();
        assertThat(challenge.cases())
                .extracting(TestCase::name)
                .containsExactly("test_small", "TestLarge.test_a", "TestLarge.test_b");
        assertThat(challenge.cases())
                .extracting(TestCase::input)
                .first()
                .isEqualTo(new Given(new PythonTest(TESTS, "test_small")));
        assertThat(challenge.groups()).singleElement().satisfies(group -> {
            assertThat(group.name()).isEqualTo(Group.DEFAULT_NAME);
            assertThat(group.points()).isEqualTo(new BigDecimal(3));
        });
    }

    @Test
    void testsComeAfterTheCasesOfTheDefinition() {
        writer.definition(FUNCTION, "", "{\"expect\": 1}");
        assertThat(load().cases()).extracting(TestCase::number).containsExactly(1, 2, 3, 4);
        assertThat(load().cases().getFirst().name()).isEqualTo("case 1");
    }

    @Test
    void theDefinitionSaysWhatTestsAreWorth() {
        definition("""
                "groups": [{"name": "large", "points": 60}],
                "tests": [{"name": "TestLarge.test_b", "group": "large", "weight": 2, "hint": "Think."},
                          {"name": "TestLarge.*", "group": "large"}],
                """);
        Challenge challenge = load();
        assertThat(challenge.cases()).extracting(TestCase::group).containsExactly("cases", "large", "large");
        assertThat(challenge.cases())
                .extracting(TestCase::weight)
                .containsExactly(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.TWO);
        assertThat(challenge.cases().getLast().hint()).contains("Think.");
    }

    @Test
    void aNameThatNoTestHasIsReported() {
        definition("\"tests\": [{\"name\": \"TestLarge.test_c\"}],");
        assertThat(problem(new WrittenTests()).message()).isEqualTo("there is no test \"TestLarge.test_c\"");
    }

    @Test
    void whatIsSaidOfTestsNeedsTests(@TempDir Path other) {
        writer = new ChallengeWriter(other).definition(FUNCTION, "\"tests\": [{\"name\": \"*\"}],", "{\"expect\": 1}");
        assertThat(problem(new WrittenTests()).message()).isEqualTo("there is no tests.py");
    }

    @Test
    void testsThatCannotBeCollectedMakeTheChallengeUnusable() {
        definition("");
        Problem problem = problem(_ -> new Collected.Unusable(3, "NameError: name 'x' is not defined"));
        assertThat(problem.file()).isEqualTo(writer.folder().resolve("tests.py"));
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.message()).isEqualTo("the tests cannot be used: NameError: name 'x' is not defined");
    }

    @Test
    void whoExecutesNoPythonCannotUseThem() {
        definition("");
        assertThat(problem(TestCollector.NONE).message()).contains("without executing");
    }

    @Test
    void aProgramHasNoTests() {
        writer.file("challenge.json", """
                {"id": "sample", "title": "A Sample", "entry": {"kind": "program"}}
                """);
        assertThat(problem(new WrittenTests()).message()).isEqualTo("a program cannot be imported by tests");
    }

    @Test
    void aTestNamedLikeACaseIsReported() {
        writer.definition(FUNCTION, "", "{\"expect\": 1, \"name\": \"test_small\"}");
        assertThat(problem(new WrittenTests()).message()).contains("\"test_small\"");
    }

    @Test
    void theTestsAreAPartOfWhatIdentifiesTheChallenge() {
        definition("");
        String before = load().hash();
        writer.file("tests.py", TESTS + "# changed\n");
        assertThat(load().hash()).isNotEqualTo(before);
    }
}
