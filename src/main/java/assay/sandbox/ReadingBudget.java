package assay.sandbox;

import assay.protocol.CaseLimits.Reading;
import assay.protocol.Observation.Exceeded;
import assay.protocol.Observation.Limit;
import assay.protocol.Observation.Phase;
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
import java.math.BigInteger;
import java.util.List;

/**
 * How much may still be read in one case, all its values together. What occurs twice in a value counts twice, because
 * that is how it is sent and compared.
 */
final class ReadingBudget {
    private final Reading bounds;
    private int leaves;
    private int containers;
    private long text;

    ReadingBudget(Reading bounds) {
        this.bounds = bounds;
        this.leaves = bounds.elements();
        this.containers = bounds.elements();
        this.text = bounds.textLength();
    }

    /** What a single value may take at most. */
    Reading bounds() {
        return bounds;
    }

    /** Takes this value's size off the budget. */
    void spend(PythonValue value) throws CaseEnded {
        spend(value, bounds.depth());
    }

    private void spend(PythonValue value, int depth) throws CaseEnded {
        switch (value) {
            case NoneValue(), BooleanValue _, FloatValue _, ComplexValue _, CycleValue() -> leaf(0);
            case IntegerValue(BigInteger integer) -> leaf(integer.bitLength() >> 3);
            case TextValue(String content) -> leaf(content.length());
            case BytesValue(String content) -> leaf(content.length());
            case OpaqueValue(String typeName) -> leaf(typeName.length());
            case IteratorValue(String typeName) -> leaf(typeName.length());
            case SubclassValue(String typeName, PythonValue base) -> {
                characters(typeName.length());
                spend(base, depth);
            }
            case ListValue(List<PythonValue> items) -> spend(items, depth);
            case TupleValue(List<PythonValue> items) -> spend(items, depth);
            case SetValue(List<PythonValue> items) -> spend(items, depth);
            case FrozenSetValue(List<PythonValue> items) -> spend(items, depth);
            case DrawnValue(String typeName, List<PythonValue> items, boolean exhausted) -> spend(items, depth);
            case DictionaryValue(List<DictionaryValue.Entry> entries) -> {
                container(depth);
                for (DictionaryValue.Entry entry : entries) {
                    spend(entry.key(), depth - 1);
                    spend(entry.value(), depth - 1);
                }
            }
        }
    }

    private void spend(List<PythonValue> items, int depth) throws CaseEnded {
        container(depth);
        for (PythonValue item : items) {
            spend(item, depth - 1);
        }
    }

    private void container(int depth) throws CaseEnded {
        if (depth == 0 || --containers < 0) {
            throw tooLarge();
        }
    }

    private void leaf(int count) throws CaseEnded {
        characters(count);
        if (--leaves < 0) {
            throw tooLarge();
        }
    }

    private void characters(int count) throws CaseEnded {
        text -= count;
        if (text < 0) {
            throw tooLarge();
        }
    }

    /** What a case ends with whose value is beyond the bounds. */
    static CaseEnded tooLarge() {
        return new CaseEnded(new Exceeded(Limit.VALUE_SIZE, Phase.RUNNING));
    }
}
