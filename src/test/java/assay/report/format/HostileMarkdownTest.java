package assay.report.format;

import static assay.result.CaseBuilder.failed;
import static assay.result.CaseBuilder.fullyExplained;
import static org.assertj.core.api.Assertions.assertThat;

import assay.report.ReportOptions;
import assay.report.markdown.MarkdownReport;
import assay.result.RunBuilder;
import assay.result.RunResult;
import assay.result.Verdict;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Markdown report, as a parser of Markdown understands it. */
class HostileMarkdownTest {

    static Stream<String> texts() {
        return HostileFormatsTest.texts();
    }

    private static List<Node> nodes(String markdown) {
        List<Node> nodes = new ArrayList<>();
        collect(
                Parser.builder()
                        .extensions(List.of(TablesExtension.create()))
                        .build()
                        .parse(markdown),
                nodes);
        return nodes;
    }

    private static void collect(Node node, List<Node> nodes) {
        nodes.add(node);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child, nodes);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void reportHoldsNoMarkupThatTheTextBrought(String text) throws IOException {
        List<Node> nodes =
                nodes(FormatRun.text(ReportFormat.MARKDOWN, HostileFormatsTest.about(text), ReportOptions.PLAIN));
        assertThat(nodes)
                .noneMatch(node -> node instanceof Link
                        || node instanceof Image
                        || node instanceof HtmlInline
                        || node instanceof HtmlBlock);
        assertThat(nodes.stream().filter(Heading.class::isInstance)).hasSize(6);
        assertThat(nodes.stream().filter(TableRow.class::isInstance)).hasSize(4);
        assertThat(nodes.stream().filter(TableCell.class::isInstance)).hasSize(12);
    }

    @Test
    void reportOfBoundedLengthKeepsToItAndSaysSo() throws IOException {
        RunBuilder run = RunBuilder.run();
        for (int candidate = 0; candidate < 500; candidate++) {
            run.submission(
                    "candidate " + candidate,
                    "two-sum",
                    failed("first", Verdict.WRONG_ANSWER, "").explained(fullyExplained("漢字\n".repeat(30))));
        }
        RunResult all = run.build();
        StringWriter written = new StringWriter();
        MarkdownReport.of(100_000).write(all, ReportOptions.PLAIN, written);
        assertThat(written.toString().getBytes(StandardCharsets.UTF_8)).hasSizeBetween(90_000, 100_000);
        assertThat(written.toString()).endsWith("… and more, which did not fit.\n");
    }
}
