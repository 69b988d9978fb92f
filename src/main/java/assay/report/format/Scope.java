package assay.report.format;

import assay.result.SubmissionResult;
import java.util.Collection;
import java.util.stream.Stream;

/** How much of a run one document of a format tells. Where there are more parts than one, they need a folder. */
public enum Scope {
    /** All of it. */
    RUN,
    /** What one candidate submitted. */
    CANDIDATE,
    /** What one candidate submitted, and always in a folder, because it is handed on file by file. */
    CANDIDATE_IN_FOLDER,
    /** One submission. */
    SUBMISSION;

    /** What a document is about, in words: {@code one candidate}. */
    public String words() {
        return switch (this) {
            case RUN -> "the whole run";
            case CANDIDATE, CANDIDATE_IN_FOLDER -> "one candidate";
            case SUBMISSION -> "one submission";
        };
    }

    /** How many documents it takes to tell of all these results. */
    public long parts(Collection<SubmissionResult.Key> keys) {
        return switch (this) {
            case RUN -> 1;
            case CANDIDATE, CANDIDATE_IN_FOLDER ->
                keys.stream().map(SubmissionResult.Key::candidate).distinct().count();
            case SUBMISSION -> keys.size();
        };
    }

    /** Where the document about this result stands in a folder, without extension. */
    String name(SubmissionResult result) {
        return switch (this) {
            case RUN -> "report";
            case CANDIDATE, CANDIDATE_IN_FOLDER -> FileName.of(result.candidate());
            case SUBMISSION ->
                Stream.of(result.candidate(), result.challenge())
                        .map(FileName::of)
                        .reduce((folder, file) -> folder + "/" + file)
                        .orElseThrow();
        };
    }
}
