package assay.journal;

import assay.report.JsonInput;
import assay.report.JsonOutput;
import assay.report.JsonSubmission;
import assay.report.JsonSubmissionReader;
import assay.report.MalformedResultsException;
import assay.report.ReportOptions;
import assay.result.SubmissionResult;
import java.util.Optional;

/**
 * A result in a journal.
 *
 * @param sandbox what confined the submission; absent where nothing of it ran
 */
record JournalEntry(SubmissionResult result, Optional<String> sandbox) {

    String line() {
        return JsonOutput.line(json -> {
            json.text("sandbox", sandbox);
            json.object(
                    "submission", () -> new JsonSubmission(json, ReportOptions.PLAIN.withHidden(true)).write(result));
        });
    }

    /** The entry that this line is, if it is one. */
    static Optional<JournalEntry> parse(String line) {
        try {
            return Optional.of(JsonInput.read(
                    line,
                    json -> new JournalEntry(
                            json.object("submission", JsonSubmissionReader::read), json.optionalText("sandbox"))));
        } catch (MalformedResultsException other) {
            return Optional.empty();
        }
    }
}
