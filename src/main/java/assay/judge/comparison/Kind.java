package assay.judge.comparison;

import assay.challenge.Checker.Comparison;
import assay.value.PythonValue;
import assay.value.PythonValue.BooleanValue;
import assay.value.PythonValue.BytesValue;
import assay.value.PythonValue.ComplexValue;
import assay.value.PythonValue.CycleValue;
import assay.value.PythonValue.DictionaryValue;
import assay.value.PythonValue.DrawnValue;
import assay.value.PythonValue.FloatValue;
import assay.value.PythonValue.FrozenSetValue;
import assay.value.PythonValue.IntegerValue;
import assay.value.PythonValue.IteratorValue;
import assay.value.PythonValue.ListValue;
import assay.value.PythonValue.NoneValue;
import assay.value.PythonValue.OpaqueValue;
import assay.value.PythonValue.SetValue;
import assay.value.PythonValue.SubclassValue;
import assay.value.PythonValue.TextValue;
import assay.value.PythonValue.TupleValue;

/** The builtin type of a value, as far as comparing is concerned. */
enum Kind {
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
    SUBCLASS,
    /** Equal to nothing, not even to itself. */
    INCOMPARABLE;

    static Kind of(PythonValue value) {
        return switch (value) {
            case NoneValue _ -> NONE;
            case BooleanValue _ -> BOOLEAN;
            case IntegerValue _ -> INTEGER;
            case FloatValue _ -> FLOAT;
            case ComplexValue _ -> COMPLEX;
            case TextValue _ -> TEXT;
            case BytesValue _ -> BYTES;
            // What was drawn from an iterator is compared with a list.
            case ListValue _, DrawnValue _ -> LIST;
            case TupleValue _ -> TUPLE;
            case SetValue _ -> SET;
            case FrozenSetValue _ -> FROZEN_SET;
            case DictionaryValue _ -> DICTIONARY;
            case SubclassValue _ -> SUBCLASS;
            case OpaqueValue _, IteratorValue _, CycleValue _ -> INCOMPARABLE;
        };
    }

    /** The kind as these rules see it: kinds that they do not tell apart are one. */
    static Kind of(PythonValue value, Comparison rules) {
        Kind kind = of(value);
        if (kind == TUPLE && rules.listOrTuple()) {
            return LIST;
        }
        return kind == FROZEN_SET && !rules.exactTypes() ? SET : kind;
    }
}
