package assay.value;

import assay.value.PythonValue.DictionaryValue;
import assay.value.PythonValue.FrozenSetValue;
import assay.value.PythonValue.ListValue;
import assay.value.PythonValue.NoneValue;
import assay.value.PythonValue.SetValue;
import assay.value.PythonValue.TupleValue;
import java.util.ArrayList;
import java.util.List;

/** A bracket of a literal that was opened, and what was read in it so far. The whole text counts as one. */
final class LiteralBracket {
    private final Kind kind;
    private final int opened;
    private final List<PythonValue> items = new ArrayList<>();
    private boolean afterValue;
    private boolean afterColon;
    private boolean anyComma;
    private boolean anyColon;

    LiteralBracket(Kind kind, int opened) {
        this.kind = kind;
        this.opened = opened;
    }

    void expectValue(int offset) throws PythonLiteralException {
        if (afterValue) {
            throw new PythonLiteralException(offset, "expected " + separators() + ", found another value");
        }
    }

    void add(int offset, PythonValue value) throws PythonLiteralException {
        expectValue(offset);
        items.add(value);
        afterValue = true;
        afterColon = false;
    }

    void comma(int offset) throws PythonLiteralException {
        if (!afterValue || lacksColon()) {
            throw new PythonLiteralException(offset, "expected " + (afterValue ? "':'" : "a value") + ", found ','");
        }
        afterValue = false;
        anyComma = true;
    }

    void colon(int offset) throws PythonLiteralException {
        boolean afterKey = afterValue && items.size() % 2 == 1 && (anyColon || items.size() == 1);
        if (kind != Kind.BRACES || !afterKey) {
            throw new PythonLiteralException(offset, "unexpected ':'");
        }
        afterValue = false;
        afterColon = true;
        anyColon = true;
    }

    /** The value of the whole bracket. */
    PythonValue close(int offset, char closer) throws PythonLiteralException {
        if (closer != kind.closer) {
            throw closer == LiteralCursor.END
                    ? new PythonLiteralException(opened, "the bracket is never closed")
                    : new PythonLiteralException(offset, "'" + closer + "' closes nothing that is open here");
        }
        if (lacksColon() || afterColon) {
            throw new PythonLiteralException(offset, "a dict's key has no value");
        }
        return switch (kind) {
            case LIST -> new ListValue(items);
            case BRACES ->
                anyColon || items.isEmpty()
                        ? new DictionaryValue(DistinctItems.entries(opened, items))
                        : new SetValue(DistinctItems.of(opened, items));
            case SET_CALL -> new SetValue(DistinctItems.of(opened, argument(offset)));
            case FROZEN_SET_CALL -> new FrozenSetValue(DistinctItems.of(opened, argument(offset)));
            case PARENTHESES -> items.size() == 1 && !anyComma ? items.getFirst() : new TupleValue(items);
            case WHOLE_TEXT -> {
                if (items.isEmpty()) {
                    throw new PythonLiteralException(offset, "expected a value");
                }
                yield anyComma ? new TupleValue(items) : items.getFirst();
            }
        };
    }

    private boolean lacksColon() {
        return anyColon && items.size() % 2 == 1;
    }

    private String separators() {
        return kind == Kind.BRACES ? "',' or ':'" : "','";
    }

    /** What {@code set(…)} is made of. */
    private List<PythonValue> argument(int offset) throws PythonLiteralException {
        if (items.isEmpty()) {
            return List.of();
        }
        PythonValue only = items.size() == 1 ? items.getFirst() : new NoneValue();
        if (only instanceof ListValue(List<PythonValue> inner)) {
            return inner;
        }
        if (only instanceof TupleValue(List<PythonValue> inner)) {
            return inner;
        }
        if (only instanceof SetValue(List<PythonValue> inner)) {
            return inner;
        }
        throw new PythonLiteralException(offset, "expected one list, tuple or set between the parentheses");
    }

    /** What was opened. */
    enum Kind {
        WHOLE_TEXT(LiteralCursor.END),
        LIST(']'),
        PARENTHESES(')'),
        BRACES('}'),
        SET_CALL(')'),
        FROZEN_SET_CALL(')');

        private final char closer;

        Kind(char closer) {
            this.closer = closer;
        }
    }
}
