package assay.judge.explanation;

import assay.challenge.Expectation.ExpectedError;
import assay.protocol.RaisedError;
import java.util.Optional;

/** Exceptions in sentences. */
public final class RaiseWords {
    private RaiseWords() {}

    /** What was raised, and in which line where that is known. */
    public static String raised(RaisedError error) {
        if (isExit(error)) {
            return "ended the interpreter, as exit does";
        }
        String line = error.traceback().isEmpty()
                ? ""
                : " in line " + error.traceback().getLast().line();
        return "raised " + TracebackLines.exception(error) + line;
    }

    /** What usually is behind an exception that was not expected. */
    public static Optional<String> advice(RaisedError error) {
        if (isExit(error)) {
            return Optional.of("return from the function instead");
        }
        if (error.ancestry().contains("TypeError") && error.traceback().isEmpty()) {
            return Optional.of("none of its lines ran: does it take the parameters that the challenge asks for?");
        }
        if (error.ancestry().contains("RecursionError")) {
            return Optional.of("does the recursion end, and is it needed for an input of this size?");
        }
        if (error.ancestry().contains("DeadlockError")) {
            return Optional.of("they wait for each other, or for what nobody will put, set, release or finish");
        }
        return error.ancestry().contains("EOFError")
                ? Optional.of("it read more input than there is")
                : ModuleWords.missing(error);
    }

    /** {@code ValueError: negative}, or just the type where any message will do. */
    public static String expected(ExpectedError error) {
        String message = error.message()
                .map(text -> text.isEmpty() ? " without a message" : ": " + Bounds.escaped(text, Bounds.VALUE))
                .orElse("");
        return Bounds.cut(error.type() + message, Bounds.VALUE + Bounds.VALUE);
    }

    static boolean isExit(RaisedError error) {
        return error.ancestry().contains("SystemExit");
    }
}
