package assay.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import assay.Blessing;
import assay.result.RunResult.Note;
import assay.similarity.Group.Origin;
import assay.similarity.Likeness.Compared;
import assay.similarity.Likeness.NotCompared;
import assay.similarity.Passage.Lines;
import assay.similarity.Unused.Reason;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SimilarityReportsTest {
    private static final Path FOLDER = Blessing.SCENARIOS.resolve("similarity");
    private static final String HOSTILE = "</code></div><script>window.pwned=1</script>\"'\u202e\u001b[31m";

    private static final SubmittedText ADA = new SubmittedText(
            "ada", OptionalInt.empty(), "all/ada/two_sum.py", "def two_sum(nums):\n\treturn 1\n\nx = 2\n");
    private static final SubmittedText BOB = new SubmittedText(
            "bob" + HOSTILE,
            OptionalInt.of(2),
            "all/bob/two_sum.2.py",
            "# " + HOSTILE + "\ndef f(a):\n  return 1\nx = 2");
    private static final SubmittedText CLEO =
            new SubmittedText("cleo", OptionalInt.empty(), "all/cleo/two_sum.py", "pass");

    private static SimilarityRun run() {
        Pair pair = new Pair(
                ADA,
                BOB,
                0.999999,
                1,
                List.of(
                        new Passage(new Lines(1, 2), new Lines(2, 3), 9),
                        new Passage(new Lines(4, 4), new Lines(4, 7), 8)));
        return new SimilarityRun(
                "assay 0.0.0",
                Instant.parse("2026-01-02T03:04:05.678Z"),
                0.8,
                List.of(
                        new Compared(
                                "two-sum",
                                "Two Sum",
                                "6.0.0",
                                2,
                                List.of(pair),
                                3,
                                List.of(new Group(List.of(ADA, BOB), 0.8, Origin.PAIRS)),
                                List.of(new Unused(CLEO, Reason.TOO_SHORT)),
                                StarterCode.SUBTRACTED),
                        new NotCompared("trie", "Trie", "JPlag exited with 1: " + HOSTILE)),
                List.of(new Note("dan/" + HOSTILE, "belongs to no challenge")));
    }

    @Test
    void textIsAsExpected() throws IOException {
        StringWriter written = new StringWriter();
        new SimilarityText(run(), 120, false).write(written);
        assertThat(written.toString()).doesNotContain("\u001b", "\u202e");
        Blessing.check(FOLDER.resolve("similarity.txt"), written.toString());
    }

    @Test
    void jsonIsAsExpectedAndFollowsItsSchema() throws IOException {
        StringWriter written = new StringWriter();
        new SimilarityJson(run()).write(written);
        Blessing.check(FOLDER.resolve("similarity.json"), written.toString());
        String schema = Files.readString(Path.of("src/main/resources/schema/similarity.schema.json"));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema, InputFormat.JSON)
                        .validate(written.toString(), InputFormat.JSON))
                .isEmpty();
    }

    private static Document page(int mostText) throws IOException {
        StringWriter written = new StringWriter();
        new SimilarityHtml(run(), mostText).write(written);
        return Jsoup.parse(written.toString());
    }

    @Test
    void pageShowsBothTextsWithWhatTheyHaveInCommon() throws IOException {
        Document page = page(10_000);
        assertThat(page.select(".list tbody tr").eachText())
                .hasSize(1)
                .first()
                .asString()
                .contains("99 %", "100 %");
        assertThat(page.select(".side")).hasSize(2);
        assertThat(page.select(".side:first-child .line code").eachText())
                .containsExactly("def two_sum(nums):", "return 1", "x = 2");
        assertThat(page.select(".side:first-child .like0")).hasSize(2);
        assertThat(page.select(".side:last-child .like0")).hasSize(2);
        assertThat(page.select(".like1")).hasSize(2);
        assertThat(page.text()).contains(SimilarityRun.CAUTION);
    }

    @Test
    void everyLinkLeadsSomewhereInThePage() throws IOException {
        Document page = page(10_000);
        assertThat(page.select("a[href]"))
                .isNotEmpty()
                .allSatisfy(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .isNotNull());
        assertThat(page.select("[id]").stream().map(Element::id)).doesNotHaveDuplicates();
    }

    @Test
    void whatStrangersWroteIsText() throws IOException {
        Document page = page(10_000);
        assertThat(page.select("script")).isEmpty();
        assertThat(page.text())
                .contains("<script>window.pwned=1</script>", "\\u202e")
                .doesNotContain("\u202e");
        assertThat(page.select("meta[http-equiv]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-");
    }

    @Test
    void pageThatWouldBeTooLargeNamesPairsAlone() throws IOException {
        assertThat(page(10).select(".side")).isEmpty();
        assertThat(page(10).select(".list tbody tr")).hasSize(1);
    }

    @Test
    void pairsThatNoClusterHoldsAreGroupedByCommonMembers() {
        List<SubmittedText> texts = Stream.of("a", "b", "c", "d", "e")
                .map(name -> new SubmittedText(name, OptionalInt.empty(), name, name))
                .toList();
        List<Pair> pairs = List.of(
                new Pair(texts.get(0), texts.get(1), 1, 1, List.of()),
                new Pair(texts.get(1), texts.get(2), 0.8, 1, List.of()),
                new Pair(texts.get(3), texts.get(4), 0.9, 1, List.of()));
        Group cluster = new Group(List.of(texts.get(3), texts.get(4)), 0.9, Origin.CLUSTER);
        assertThat(Groups.of(pairs, List.of(cluster)))
                .containsExactly(new Group(texts.subList(0, 3), 0.9, Origin.PAIRS), cluster);
    }
}
