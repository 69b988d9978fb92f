package assay.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the program's exit says to the shell that started it. */
public enum ExitCode {
    ACCEPTED(0, "done; what was graded is all accepted, or its points reach --fail-under"),
    NOT_ACCEPTED(1, "graded, and something is not accepted"),
    USAGE(2, "the command line is wrong; nothing was graded"),
    UNUSABLE(3, "a challenge or a submission folder cannot be used; the rest was graded"),
    GRADER_FAILED(4, "the grader itself failed");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    /** The number. */
    public int code() {
        return code;
    }

    /** The meanings by number, as help texts list them. */
    static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (ExitCode exitCode : values()) {
            meanings.put(" " + exitCode.code, exitCode.meaning);
        }
        return meanings;
    }
}
