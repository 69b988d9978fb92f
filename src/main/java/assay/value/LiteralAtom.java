package assay.value;

import assay.value.PythonValue.BooleanValue;
import assay.value.PythonValue.NoneValue;

/** Reads what has no parts: a name that is a value, a number, a text. */
final class LiteralAtom {
    private LiteralAtom() {}

    static PythonValue read(LiteralCursor at) throws PythonLiteralException {
        char next = at.peek();
        if (LiteralText.beginsAt(at)) {
            return LiteralText.read(at);
        }
        if (LiteralNumber.beginsAt(at)) {
            return LiteralNumber.read(at);
        }
        String word = at.word();
        if (word.isEmpty()) {
            throw at.fault("unexpected '" + next + "'");
        }
        PythonValue value = switch (word) {
            case "None" -> new NoneValue();
            case "True" -> new BooleanValue(true);
            case "False" -> new BooleanValue(false);
            case "null", "true", "false" -> throw at.fault("unknown name '" + word + "': this is Python, not JSON");
            case "float", "complex" -> throw at.fault("'" + word + "' is not called here: write inf, nan or 1+2j");
            default -> throw at.fault("unknown name '" + word + "': only literals are read");
        };
        at.skip(word.length());
        return value;
    }
}
