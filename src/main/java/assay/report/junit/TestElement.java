package assay.report.junit;

import assay.report.CaseText;
import assay.report.ShownCase;
import assay.report.xml.XmlOutput;
import assay.result.SubmissionResult;
import assay.result.Verdict;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/**
 * A {@code testcase}: a case, or a submission that has none.
 *
 * @param details what explains it, in lines
 */
record TestElement(String name, long wallMillis, Verdict verdict, String summary, String details) {

    /** What a verdict means to those who know only tests. */
    enum Outcome {
        PASSED,
        FAILURE,
        ERROR,
        SKIPPED;

        static Outcome of(Verdict verdict) {
            return switch (verdict) {
                case ACCEPTED -> PASSED;
                case WRONG_ANSWER, PARTIAL, RULE_VIOLATION, MISSING -> FAILURE;
                case SKIPPED -> SKIPPED;
                case INTERNAL_ERROR,
                        COMPILE_ERROR,
                        SECURITY_VIOLATION,
                        TIME_LIMIT_EXCEEDED,
                        MEMORY_LIMIT_EXCEEDED,
                        OUTPUT_LIMIT_EXCEEDED,
                        RUNTIME_ERROR -> ERROR;
            };
        }
    }

    static TestElement of(ShownCase shown) {
        return new TestElement(
                CaseText.line(shown.group()) + " / " + CaseText.name(shown),
                shown.wallMillis(),
                shown.verdict(),
                CaseText.summary(shown),
                CaseText.details(shown));
    }

    static TestElement of(SubmissionResult submission) {
        return new TestElement(
                "submission",
                submission.wallMillis(),
                submission.verdict(),
                CaseText.summary(submission),
                submission.message().map(CaseText::details).orElse(""));
    }

    Outcome outcome() {
        return Outcome.of(verdict);
    }

    void write(XmlOutput document, String className) throws XMLStreamException {
        document.element("testcase", xml -> {
            xml.attribute("name", name);
            xml.attribute("classname", className);
            xml.attribute("time", JUnitReport.seconds(wallMillis));
            switch (outcome()) {
                case PASSED -> {}
                case SKIPPED -> xml.element("skipped", _ -> {});
                case FAILURE, ERROR -> xml.element(outcome().name().toLowerCase(Locale.ROOT), this::problem);
            }
        });
    }

    private void problem(XmlOutput xml) throws XMLStreamException {
        xml.attribute("message", summary);
        xml.attribute("type", verdict.code());
        xml.text(details);
    }
}
