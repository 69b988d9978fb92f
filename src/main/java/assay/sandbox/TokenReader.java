package assay.sandbox;

import assay.value.PythonValue;
import assay.value.PythonValue.BytesValue;
import assay.value.PythonValue.CycleValue;
import assay.value.PythonValue.DictionaryValue;
import assay.value.PythonValue.FrozenSetValue;
import assay.value.PythonValue.IntegerValue;
import assay.value.PythonValue.IteratorValue;
import assay.value.PythonValue.ListValue;
import assay.value.PythonValue.OpaqueValue;
import assay.value.PythonValue.SetValue;
import assay.value.PythonValue.SubclassValue;
import assay.value.PythonValue.TextValue;
import assay.value.PythonValue.TupleValue;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Puts a value together again from the codes and values that {@code values.py} took it apart into. */
final class TokenReader {
    private final Iterator<PythonValue> tokens;

    TokenReader(List<PythonValue> tokens) {
        this.tokens = tokens.iterator();
    }

    PythonValue value() {
        return value(code());
    }

    private PythonValue value(Code code) {
        return switch (code) {
            case NONE, BOOLEAN, INTEGER, FLOAT, COMPLEX -> tokens.next();
            case TEXT -> new TextValue(text());
            case BYTES -> new BytesValue(text());
            case LIST -> new ListValue(items());
            case TUPLE -> new TupleValue(items());
            case SET -> new SetValue(items());
            case FROZEN_SET -> new FrozenSetValue(items());
            case DICTIONARY -> new DictionaryValue(entries(items()));
            case CYCLE -> new CycleValue();
            case SUBCLASS -> new SubclassValue(text(), value());
            case ITERATOR -> new IteratorValue(text());
            case OPAQUE -> new OpaqueValue(text());
            case CLOSE -> throw new IllegalStateException("the end of nothing");
        };
    }

    private List<PythonValue> items() {
        List<PythonValue> items = new ArrayList<>();
        for (Code code = code(); code != Code.CLOSE; code = code()) {
            items.add(value(code));
        }
        return items;
    }

    private static List<DictionaryValue.Entry> entries(List<PythonValue> keysAndValues) {
        List<DictionaryValue.Entry> entries = new ArrayList<>();
        for (int index = 0; index < keysAndValues.size(); index += 2) {
            entries.add(new DictionaryValue.Entry(keysAndValues.get(index), keysAndValues.get(index + 1)));
        }
        return entries;
    }

    private Code code() {
        if (tokens.next() instanceof IntegerValue(var number)) {
            return Code.ALL[number.intValueExact()];
        }
        throw new IllegalStateException("a code is due");
    }

    private String text() {
        if (tokens.next() instanceof TextValue(String text)) {
            return text;
        }
        throw new IllegalStateException("text is due");
    }

    /** What a token says of those that follow; the order is that of {@code values.py}. */
    private enum Code {
        NONE,
        BOOLEAN,
        INTEGER,
        FLOAT,
        COMPLEX,
        TEXT,
        BYTES,
        LIST,
        TUPLE,
        SET,
        FROZEN_SET,
        DICTIONARY,
        CLOSE,
        CYCLE,
        SUBCLASS,
        ITERATOR,
        OPAQUE;

        private static final Code[] ALL = values();
    }
}
