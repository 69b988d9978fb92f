package assay.report;

import assay.result.Verdict;

/** How a verdict looks at a glance. */
final class VerdictMark {
    private VerdictMark() {}

    /** A mark and the code: {@code ✗ WA}. */
    static String of(Verdict verdict) {
        return sign(verdict) + " " + verdict.code();
    }

    static Style style(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> Style.GREEN;
            case PARTIAL, MISSING -> Style.YELLOW;
            case SKIPPED -> Style.FAINT;
            case INTERNAL_ERROR -> Style.MAGENTA;
            case COMPILE_ERROR,
                    RULE_VIOLATION,
                    SECURITY_VIOLATION,
                    TIME_LIMIT_EXCEEDED,
                    MEMORY_LIMIT_EXCEEDED,
                    OUTPUT_LIMIT_EXCEEDED,
                    RUNTIME_ERROR,
                    WRONG_ANSWER -> Style.RED;
        };
    }

    static String sign(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> "✓";
            case PARTIAL -> "~";
            case MISSING, SKIPPED -> "-";
            case INTERNAL_ERROR -> "!";
            case COMPILE_ERROR,
                    RULE_VIOLATION,
                    SECURITY_VIOLATION,
                    TIME_LIMIT_EXCEEDED,
                    MEMORY_LIMIT_EXCEEDED,
                    OUTPUT_LIMIT_EXCEEDED,
                    RUNTIME_ERROR,
                    WRONG_ANSWER -> "✗";
        };
    }
}
