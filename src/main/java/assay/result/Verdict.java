package assay.result;

/** What came of a case or a submission, in the order in which the first that occurs decides for a submission. */
public enum Verdict {
    INTERNAL_ERROR("IE", "internal error"),
    MISSING("MISSING", "missing"),
    COMPILE_ERROR("CE", "compile error"),
    RULE_VIOLATION("RV", "rule violation"),
    SECURITY_VIOLATION("SV", "security violation"),
    TIME_LIMIT_EXCEEDED("TLE", "time limit exceeded"),
    MEMORY_LIMIT_EXCEEDED("MLE", "memory limit exceeded"),
    OUTPUT_LIMIT_EXCEEDED("OLE", "output limit exceeded"),
    RUNTIME_ERROR("RTE", "runtime error"),
    WRONG_ANSWER("WA", "wrong answer"),
    PARTIAL("PAC", "partial"),
    SKIPPED("SC", "skipped"),
    ACCEPTED("AC", "accepted");

    private final String code;
    private final String words;

    Verdict(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** The short form, as judges print it: {@code WA}. */
    public String code() {
        return code;
    }

    /** The plain words: {@code wrong answer}. */
    public String words() {
        return words;
    }
}
