package assay.protocol;

import java.util.List;

/**
 * An exception as the worker read it.
 *
 * @param typeName the class's name as a traceback shows it: {@code ValueError}, {@code json.decoder.JSONDecodeError}
 * @param ancestry the unqualified names of the classes in its method resolution order, its own first
 * @param message {@code str(exception)}, shortened when very long
 * @param suggestion the sentence that CPython ends the message with where it knows what may have been meant, such as
 *     {@code Did you mean: 'append'?}, else empty
 * @param traceback the candidate's own frames, outermost first; of a syntax error, the place in the text
 */
public record RaisedError(
        String typeName, List<String> ancestry, String message, String suggestion, List<Frame> traceback) {
    public RaisedError {
        ancestry = List.copyOf(ancestry);
        traceback = List.copyOf(traceback);
    }

    /** One for which nothing is suggested. */
    public RaisedError(String typeName, List<String> ancestry, String message, List<Frame> traceback) {
        this(typeName, ancestry, message, "", traceback);
    }

    /**
     * A place in the submission.
     *
     * @param line counted from 1
     * @param column counted from 1 in code points; 0 where it is not known
     * @param function the function's name, {@code <module>} outside any
     */
    public record Frame(int line, int column, String function) {}
}
