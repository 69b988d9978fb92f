package assay.report.junit;

import assay.report.CaseText;
import assay.report.Report;
import assay.report.ReportOptions;
import assay.report.ShownCase;
import assay.report.xml.XmlOutput;
import assay.result.RunResult;
import assay.result.SubmissionResult;
import assay.result.Trust;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * JUnit XML, a suite for each submission. A wrong answer is a failure; a runtime error, an exceeded limit and the
 * grader's own fault are errors. Names are the same in every run, for CI servers go by them.
 */
public final class JUnitReport implements Report {
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").withZone(ZoneOffset.UTC);

    /** The candidate's name where a single file is graded, which has none. */
    private static final String NO_CANDIDATE = "-";

    @Override
    public void write(RunResult run, ReportOptions options, Writer to) throws IOException {
        XmlOutput.write(
                to,
                document -> document.element("testsuites", xml -> {
                    int id = 0;
                    for (SubmissionResult submission : run.submissions()) {
                        suite(xml, id++, run, submission, options);
                    }
                }));
    }

    private static void suite(
            XmlOutput document, int id, RunResult run, SubmissionResult submission, ReportOptions options)
            throws XMLStreamException {
        List<TestElement> tests = tests(submission, options);
        document.element("testsuite", xml -> {
            xml.attribute("id", String.valueOf(id));
            xml.attribute("name", submission.challenge());
            xml.attribute("package", CaseText.line(submission.candidate()));
            xml.attribute("timestamp", TIMESTAMP.format(run.provenance().startedAt()));
            xml.attribute("hostname", "localhost");
            xml.attribute("tests", String.valueOf(tests.size()));
            xml.attribute("failures", count(tests, TestElement.Outcome.FAILURE));
            xml.attribute("errors", count(tests, TestElement.Outcome.ERROR));
            xml.attribute("skipped", count(tests, TestElement.Outcome.SKIPPED));
            xml.attribute("time", seconds(submission.wallMillis()));
            xml.element("properties", properties -> properties(properties, submission));
            for (TestElement test : tests) {
                test.write(xml, className(submission));
            }
            xml.element("system-out", _ -> {});
            xml.element("system-err", _ -> {});
        });
    }

    private static List<TestElement> tests(SubmissionResult submission, ReportOptions options) {
        return submission.cases().isEmpty()
                ? List.of(TestElement.of(submission))
                : submission.cases().stream()
                        .map(result -> TestElement.of(ShownCase.of(result, options)))
                        .toList();
    }

    private static void properties(XmlOutput xml, SubmissionResult submission) throws XMLStreamException {
        property(xml, "file", CaseText.line(submission.file()));
        property(xml, "verdict", submission.verdict().code());
        property(xml, "points", submission.points().toString());
        property(xml, "maxPoints", submission.maximum().toString());
        property(xml, "provisional", String.valueOf(submission.provisional()));
        if (submission.adjustments().isVisible()) {
            property(xml, "adjusted", String.join("; ", CaseText.adjustments(submission)));
        }
        if (submission.cases().stream().anyMatch(each -> each.trust() == Trust.IN_SANDBOX)) {
            property(xml, "trust", Trust.IN_SANDBOX.label());
        }
    }

    private static void property(XmlOutput document, String name, String value) throws XMLStreamException {
        document.element("property", xml -> {
            xml.attribute("name", name);
            xml.attribute("value", value);
        });
    }

    /** Servers take what stands before the last dot for a package. */
    private static String className(SubmissionResult submission) {
        return submission.candidate().equals(NO_CANDIDATE)
                ? submission.challenge()
                : CaseText.line(submission.candidate()).replace('.', '_') + "." + submission.challenge();
    }

    private static String count(List<TestElement> tests, TestElement.Outcome outcome) {
        return String.valueOf(
                tests.stream().filter(test -> test.outcome() == outcome).count());
    }

    static String seconds(long millis) {
        return BigDecimal.valueOf(millis, 3).toPlainString();
    }
}
