package assay.value;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Reads what Python's {@code ast.literal_eval} reads, and besides that {@code inf}, {@code nan}, {@code infj},
 * {@code nanj}, {@code set(…)} and {@code frozenset(…)}. Line ends separate no more than spaces do.
 */
public final class PythonLiteral {
    /** Deeper nesting is refused: code that walks the value may recurse. */
    public static final int MAXIMUM_DEPTH = 2_000;

    private final LiteralCursor cursor;
    private final Deque<LiteralBracket> open = new ArrayDeque<>();

    private PythonLiteral(String text) {
        cursor = new LiteralCursor(text);
    }

    /** The value that {@code text} stands for. */
    public static PythonValue parse(String text) throws PythonLiteralException {
        return new PythonLiteral(text).parse();
    }

    /** A loop over an explicit stack, so that no input can exhaust the thread's. */
    private PythonValue parse() throws PythonLiteralException {
        LiteralBracket current = new LiteralBracket(LiteralBracket.Kind.WHOLE_TEXT, 0);
        while (true) {
            cursor.skipBlank();
            int offset = cursor.offset();
            if (cursor.atEnd()) {
                return current.close(offset, LiteralCursor.END);
            }
            char next = cursor.peek();
            switch (next) {
                case '[' -> current = open(current, LiteralBracket.Kind.LIST);
                case '(' -> current = open(current, LiteralBracket.Kind.PARENTHESES);
                case '{' -> current = open(current, LiteralBracket.Kind.BRACES);
                case ']', ')', '}' -> {
                    PythonValue closed = current.close(offset, next);
                    cursor.skip(1);
                    current = open.pop();
                    current.add(offset, closed);
                }
                case ',' -> {
                    current.comma(offset);
                    cursor.skip(1);
                }
                case ':' -> {
                    current.colon(offset);
                    cursor.skip(1);
                }
                default -> {
                    if (cursor.skipCall("set")) {
                        current = open(current, LiteralBracket.Kind.SET_CALL);
                    } else if (cursor.skipCall("frozenset")) {
                        current = open(current, LiteralBracket.Kind.FROZEN_SET_CALL);
                    } else {
                        current.expectValue(offset);
                        current.add(offset, LiteralAtom.read(cursor));
                    }
                }
            }
        }
    }

    private LiteralBracket open(LiteralBracket outer, LiteralBracket.Kind kind) throws PythonLiteralException {
        int offset = cursor.offset();
        outer.expectValue(offset);
        if (open.size() == MAXIMUM_DEPTH) {
            throw new PythonLiteralException(offset, "nested more than " + MAXIMUM_DEPTH + " levels deep");
        }
        open.push(outer);
        cursor.skip(1);
        return new LiteralBracket(kind, offset);
    }
}
