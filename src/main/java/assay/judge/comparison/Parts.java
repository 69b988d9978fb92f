package assay.judge.comparison;

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
import java.util.List;
import java.util.stream.Stream;

/** The values that a value is made of. */
final class Parts {
    private Parts() {}

    /** Items; of a dictionary keys and values in turn; of an instance of a subclass its base; of the rest nothing. */
    static List<PythonValue> of(PythonValue value) {
        return switch (value) {
            case ListValue(List<PythonValue> items) -> items;
            case TupleValue(List<PythonValue> items) -> items;
            case SetValue(List<PythonValue> items) -> items;
            case FrozenSetValue(List<PythonValue> items) -> items;
            case DrawnValue drawn -> drawn.items();
            case DictionaryValue(List<DictionaryValue.Entry> entries) ->
                entries.stream()
                        .flatMap(entry -> Stream.of(entry.key(), entry.value()))
                        .toList();
            case SubclassValue instance -> List.of(instance.base());
            case NoneValue _, BooleanValue _, IntegerValue _, FloatValue _, ComplexValue _, TextValue _, BytesValue _ ->
                List.of();
            case OpaqueValue _, IteratorValue _, CycleValue _ -> List.of();
        };
    }

    /** The value as an instance of a builtin type: a {@code Counter} as the {@code dict} that it is. */
    static PythonValue base(PythonValue value) {
        PythonValue base = value;
        while (base instanceof SubclassValue instance) {
            base = instance.base();
        }
        return base;
    }
}
