package assay.challenge.loading;

import static org.assertj.core.api.Assertions.assertThat;

import assay.challenge.Challenge;
import assay.challenge.Checker;
import assay.challenge.Description;
import assay.challenge.Difficulty;
import assay.challenge.Group;
import assay.challenge.Group.Scoring;
import assay.challenge.Group.Visibility;
import assay.challenge.Limits;
import assay.challenge.Limits.CpuLimit;
import assay.challenge.Limits.StepLimit;
import assay.challenge.TestCase;
import assay.protocol.EntryPoint;
import assay.protocol.Isolation;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a challenge says, and what is so when it says nothing. */
class DefaultsTest {
    private ChallengeWriter writer;

    @BeforeEach
    void start(@TempDir Path folder) {
        writer = new ChallengeWriter(folder);
    }

    @Test
    void idTitleEntryAndCasesAreEnough() {
        Challenge challenge = writer.cases("{\"args\": [1], \"expect\": 1}").load();
        assertThat(challenge.description())
                .isEqualTo(new Description(
                        "sample", "A Sample", Optional.empty(), List.of(), List.of(), "sample.py", List.of()));
        assertThat(challenge.entry()).isEqualTo(new EntryPoint.Function("sample"));
        assertThat(challenge.limits())
                .isEqualTo(new Limits(
                        new CpuLimit.Absolute(2_000), Optional.empty(), 10_000, 256, 64, OptionalInt.empty()));
        assertThat(challenge.isolation()).isEqualTo(Isolation.SUBMISSION);
        assertThat(challenge.folder()).isEqualTo(writer.folder());
        assertThat(challenge.groups())
                .containsExactly(
                        new Group("cases", Visibility.PUBLIC, BigDecimal.ONE, List.of(), Scoring.PROPORTIONAL));
        assertThat(challenge.cases()).singleElement().satisfies(only -> {
            assertThat(only.number()).isEqualTo(1);
            assertThat(only.name()).isEqualTo("case 1");
            assertThat(only.group()).isEqualTo("cases");
            assertThat(only.weight()).isEqualTo(BigDecimal.ONE);
            assertThat(only.checker()).isEqualTo(Checker.Comparison.EQUAL);
            assertThat(only.hint()).isEmpty();
        });
    }

    @Test
    void whatIsSaidCounts() {
        Challenge challenge = writer.reference()
                .definition(
                        "{\"kind\": \"function\", \"name\": \"sample\", \"parameters\": [\"items\", \"key=None\"]}",
                        """
                        "difficulty": "hard", "topics": ["a", "b"], "companies": ["C"], "file": "other.py",
                        "limits": {"cpu": {"reference": 2.5}, "steps": {"reference": 20}, "wallMillis": 3000, "memoryMiB": 64, "outputKiB": 1},
                        "isolation": "case",
                        """,
                        "{\"args\": [1], \"expect\": 1}")
                .load();
        assertThat(challenge.description())
                .isEqualTo(new Description(
                        "sample",
                        "A Sample",
                        Optional.of(Difficulty.HARD),
                        List.of("a", "b"),
                        List.of("C"),
                        "other.py",
                        List.of("items", "key=None")));
        assertThat(challenge.limits())
                .isEqualTo(new Limits(
                        new CpuLimit.Reference(2.5, 500),
                        Optional.of(new StepLimit.Reference(20)),
                        3_000,
                        64,
                        1,
                        OptionalInt.empty()));
        assertThat(challenge.isolation()).isEqualTo(Isolation.CASE);
        assertThat(challenge.files().reference()).contains(writer.folder().resolve("solutions/accepted/reference.py"));
    }

    @Test
    void aGroupIsWorthAPointForEachOfItsCases() {
        Challenge challenge = writer.definition("{\"kind\": \"function\", \"name\": \"sample\"}", """
            "groups": [
              {"name": "first"},
              {"name": "second", "visibility": "hidden", "points": 2.50, "requires": ["first"],
               "scoring": "all-or-nothing"}
            ],
            """, """
            {"group": "second", "expect": 1}, {"expect": 2}, {"group": "first", "expect": 3},
            {"group": "first", "weight": 0.5, "expect": 4, "name": "last", "hint": "Think."}
            """)
                .load();
        assertThat(challenge.groups())
                .containsExactly(
                        new Group("first", Visibility.PUBLIC, BigDecimal.TWO, List.of(), Scoring.PROPORTIONAL),
                        new Group(
                                "second",
                                Visibility.HIDDEN,
                                new BigDecimal("2.5"),
                                List.of("first"),
                                Scoring.ALL_OR_NOTHING),
                        new Group("cases", Visibility.PUBLIC, BigDecimal.ONE, List.of(), Scoring.PROPORTIONAL));
        assertThat(challenge.cases()).extracting(TestCase::name).containsExactly("case 1", "case 2", "case 3", "last");
        assertThat(challenge.cases().getLast().weight()).isEqualTo(new BigDecimal("0.5"));
        assertThat(challenge.cases().getLast().hint()).contains("Think.");
    }

    @Test
    void theReferenceIsTheFirstAcceptedSolutionByName() {
        writer.file("solutions/accepted/b.py", "").file("solutions/accepted/a.py", "");
        writer.file("solutions/accepted/README.md", "");
        Challenge challenge =
                writer.cases("{\"expect\": {\"$reference\": true}}").load();
        assertThat(challenge.files().reference()).contains(writer.folder().resolve("solutions/accepted/a.py"));
    }

    @Test
    void aByteOrderMarkBeforeTheDefinitionIsNothing() {
        writer.file(
                "challenge.json",
                "\uFEFF{\"id\": \"sample\", \"title\": \"A Sample\", "
                        + "\"entry\": {\"kind\": \"program\"}, \"cases\": [{\"stdout\": \"1\"}]}");
        assertThat(writer.load().entry()).isEqualTo(new EntryPoint.Program());
    }
}
