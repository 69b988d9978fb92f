package assay.judge.explanation;

import assay.challenge.Expectation.ExpectedError;
import java.util.Optional;

/** The end of a program in sentences. */
public final class ExitWords {
    /** Of a program that did all it should. */
    public static final String AS_EXPECTED = "printed what was expected";

    /** Of a function, which has to return. */
    public static final String IN_A_FUNCTION = "ended the interpreter, as exit does";

    /** What to do about it. */
    public static final String RETURN_INSTEAD = "return from the function instead";

    private ExitWords() {}

    public static String otherStatus(int status, int expected) {
        return "ended with exit status " + status + ", expected " + expected;
    }

    public static String insteadOfRaising(int status, ExpectedError error) {
        return "ended with exit status " + status + ", expected it to raise " + RaiseWords.expected(error);
    }

    /** The last line of standard error, which says why a program gave up. */
    public static Optional<String> lastError(String errorOutput) {
        return errorOutput
                .lines()
                .filter(line -> !line.isBlank())
                .reduce((line, next) -> next)
                .map(line -> "standard error ends with: " + Bounds.escaped(line, Bounds.SUMMARY));
    }
}
