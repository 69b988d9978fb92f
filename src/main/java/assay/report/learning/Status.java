package assay.report.learning;

import assay.result.SubmissionResult;
import assay.result.Verdict;
import java.util.List;
import java.util.Locale;

/** What platforms know beside right and wrong: that it could not be found out. */
enum Status {
    PASS,
    FAIL,
    ERROR;

    static Status of(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> PASS;
            case INTERNAL_ERROR, MISSING, COMPILE_ERROR, RULE_VIOLATION -> ERROR;
            case SECURITY_VIOLATION,
                    TIME_LIMIT_EXCEEDED,
                    MEMORY_LIMIT_EXCEEDED,
                    OUTPUT_LIMIT_EXCEEDED,
                    RUNTIME_ERROR,
                    WRONG_ANSWER,
                    PARTIAL,
                    SKIPPED -> FAIL;
        };
    }

    /** An error in one of them is an error of all; nothing at all cannot pass. */
    static Status of(List<SubmissionResult> submissions) {
        return submissions.stream()
                .map(submission -> of(submission.verdict()))
                .reduce((one, other) -> one.compareTo(other) > 0 ? one : other)
                .orElse(ERROR);
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
