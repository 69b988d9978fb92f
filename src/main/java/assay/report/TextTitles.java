package assay.report;

import assay.result.SubmissionResult;
import java.util.ArrayList;
import java.util.List;

/** What the text report calls things. */
final class TextTitles {
    /** The candidate's name where a single file is graded, which has none. */
    static final String NO_CANDIDATE = "-";

    private TextTitles() {}

    /** Candidate, challenge and file, and whether the result is an earlier run's. */
    static String of(SubmissionResult submission) {
        List<String> parts = new ArrayList<>();
        if (!submission.candidate().equals(NO_CANDIDATE)) {
            parts.add(submission.candidate());
        }
        parts.add(submission.challenge());
        parts.add(submission.file());
        if (submission.reused()) {
            parts.add("reused");
        }
        return VisibleText.of(String.join(" · ", parts));
    }

    /** A number and the noun it counts: {@code 1 submission}, {@code 2 submissions}. */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
