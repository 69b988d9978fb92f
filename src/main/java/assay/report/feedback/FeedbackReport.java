package assay.report.feedback;

import assay.report.CaseText;
import assay.report.Report;
import assay.report.ReportOptions;
import assay.report.ShownCase;
import assay.report.Tally;
import assay.report.xml.XmlOutput;
import assay.result.RunResult;
import assay.result.RunResult.Note;
import assay.result.SubmissionResult;
import assay.result.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** A page of HTML for one candidate, which needs nothing beside itself and holds nobody else's data. */
public final class FeedbackReport implements Report {
    private static final String STYLE = """
            :root { color-scheme: light dark; }
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
            table { border-collapse: collapse; }
            th, td { text-align: left; padding: 0.2rem 1rem 0.2rem 0; }
            pre { overflow-x: auto; border-left: 3px solid gray; padding-left: 1rem; }
            """;

    /** Hidden cases stay hidden, whatever the options say: whoever asks to see them is not whom the page is for. */
    @Override
    public void write(RunResult run, ReportOptions given, Writer to) throws IOException {
        ReportOptions options = given.withHidden(false);
        Tally tally = Tally.of(run.submissions());
        String candidate = candidate(run);
        XmlOutput.writePage(
                to,
                document -> document.element("html", html -> {
                    html.attribute("lang", "en");
                    html.element("head", head -> {
                        head.empty("meta", meta -> meta.attribute("charset", "utf-8"));
                        head.empty("meta", meta -> {
                            meta.attribute("name", "viewport");
                            meta.attribute("content", "width=device-width, initial-scale=1");
                        });
                        head.element("title", "Feedback for " + candidate);
                        head.element("style", STYLE);
                    });
                    html.element(
                            "body",
                            body -> body.element("main", page -> {
                                page.element("h1", "Feedback for " + candidate);
                                page.element(
                                        "p",
                                        "%d of %d submissions accepted, %s of %s points"
                                                .formatted(
                                                        tally.accepted(),
                                                        tally.submissions(),
                                                        tally.points(),
                                                        tally.maximum()));
                                overview(page, run);
                                for (SubmissionResult submission : run.submissions()) {
                                    submission(page, submission, options);
                                }
                                notes(page, run.notes());
                            }));
                }));
    }

    private static String candidate(RunResult run) {
        for (SubmissionResult submission : run.submissions()) {
            return CaseText.line(submission.candidate());
        }
        return "nobody";
    }

    private static void overview(XmlOutput document, RunResult run) throws XMLStreamException {
        document.element("table", table -> {
            row(table, "th", List.of("Challenge", "Verdict", "Points"));
            for (SubmissionResult submission : run.submissions()) {
                row(
                        table,
                        "td",
                        List.of(
                                CaseText.line(submission.challenge()),
                                submission.verdict().words(),
                                submission.points() + " of " + submission.maximum()));
            }
        });
    }

    private static void row(XmlOutput document, String element, List<String> cells) throws XMLStreamException {
        document.element("tr", row -> {
            for (String cell : cells) {
                row.inline(element, xml -> xml.text(cell));
            }
        });
    }

    private static void submission(XmlOutput document, SubmissionResult submission, ReportOptions options)
            throws XMLStreamException {
        document.element("section", section -> {
            section.element(
                    "h2",
                    "%s: %s"
                            .formatted(
                                    CaseText.line(submission.challenge()),
                                    submission.verdict().words()));
            section.element("p", CaseText.line(submission.file()));
            for (String sentence : CaseText.adjustments(submission)) {
                section.element("p", sentence);
            }
            if (submission.message().isPresent()) {
                section.element("pre", CaseText.details(submission.message().get()));
            }
            if (submission.provisional()) {
                section.element("p", "Provisional: the grader itself failed in some cases; they do not count.");
            }
            List<ShownCase> cases = submission.cases().stream()
                    .map(result -> ShownCase.of(result, options))
                    .toList();
            section.element("table", table -> {
                row(table, "th", List.of("Group", "Case", "Verdict", "Points", "CPU time"));
                for (ShownCase shown : cases) {
                    row(table, "td", cells(shown));
                }
            });
            for (ShownCase shown : cases) {
                if (shown.verdict() != Verdict.ACCEPTED && submission.message().isEmpty()) {
                    explanation(section, shown);
                }
            }
        });
    }

    private static List<String> cells(ShownCase shown) {
        return List.of(
                CaseText.line(shown.group()),
                CaseText.name(shown),
                shown.verdict().words(),
                shown.points() + " of " + shown.maximum(),
                shown.verdict() == Verdict.SKIPPED ? "" : shown.cpuMillis() + " ms");
    }

    private static void explanation(XmlOutput section, ShownCase shown) throws XMLStreamException {
        String details = CaseText.details(shown);
        if (!details.isBlank()) {
            section.element("h3", CaseText.line(shown.group()) + " / " + CaseText.name(shown));
            section.element("pre", details.stripTrailing());
        }
    }

    private static void notes(XmlOutput document, List<Note> notes) throws XMLStreamException {
        if (!notes.isEmpty()) {
            document.element("h2", "Notes");
            for (Note note : notes) {
                document.element("p", CaseText.line(note.subject()) + ": " + CaseText.line(note.text()));
            }
        }
    }
}
