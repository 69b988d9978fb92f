package assay.report;

import assay.result.CaseResult;
import assay.result.Explanation;
import assay.result.SubmissionResult;
import assay.result.Trust;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What is to be said of a case, as visible text of bounded length, for formats that hold a piece of such text. Their
 * own signs it may still contain.
 */
public final class CaseText {
    private static final int WIDTH = 400;
    private static final int PASSAGE_LINES = 20;
    private static final ReportOptions LAYOUT =
            new ReportOptions(false, false, ReportOptions.PLAIN.width(), ReportOptions.Detail.FAILURES);

    private CaseText() {}

    /** The case's name, and of a hidden one its number; unlike any other's in the challenge. */
    public static String name(ShownCase shown) {
        return line(CaseTable.name(shown));
    }

    /** Why the case got its verdict, in one line. */
    public static String summary(ShownCase shown) {
        return switch (shown) {
            case ShownCase.Open(CaseResult result) -> line(result.explanation().summary());
            case ShownCase.Veiled veiled -> veiled.verdict().words();
        };
    }

    /** All that explains the case, in lines; nothing of a hidden one. */
    public static String details(ShownCase shown) {
        return switch (shown) {
            case ShownCase.Open(CaseResult result) ->
                written(page -> {
                    ExplanationText text = new ExplanationText(page, 0);
                    text.write(result.explanation());
                    text.write(result.traces());
                    if (result.trust() == Trust.IN_SANDBOX) {
                        text.write(result.trust());
                    }
                });
            case ShownCase.Veiled _ -> "";
        };
    }

    /** All that explains why a submission could not be run, in lines. */
    public static String details(Explanation explanation) {
        return written(page -> new ExplanationText(page, 0).write(explanation));
    }

    /** What is said of the submission as a whole, in one line: why it does not load, else its verdict. */
    public static String summary(SubmissionResult submission) {
        return submission
                .message()
                .map(message -> line(message.summary()))
                .orElse(submission.verdict().words());
    }

    /** What an assignment made of the submission, a sentence each: that it was late, or set by hand. */
    public static List<String> adjustments(SubmissionResult submission) {
        return AdjustmentWords.of(submission.adjustments()).stream()
                .map(CaseText::line)
                .toList();
    }

    /** A stranger's text in one visible line of bounded length. */
    public static String line(String text) {
        return String.join("", Passage.sentence(text, WIDTH, 1));
    }

    /**
     * A stranger's text in visible lines of bounded length and number.
     *
     * @param shortened whether it was cut before it came here
     */
    public static String passage(String text, boolean shortened) {
        return String.join("\n", Passage.lines(text, shortened, LAYOUT.width(), PASSAGE_LINES));
    }

    /** The same in lines as long as they are, for a page that breaks them to its own width. */
    public static String longLines(String text, boolean shortened) {
        return String.join("\n", Passage.lines(text, shortened, WIDTH, PASSAGE_LINES));
    }

    private interface Writing {
        void on(Page page) throws IOException;
    }

    private static String written(Writing writing) {
        StringWriter text = new StringWriter();
        try {
            writing.on(new Page(text, LAYOUT));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
