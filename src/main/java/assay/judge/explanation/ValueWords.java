package assay.judge.explanation;

import assay.value.PythonText;
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
import java.util.stream.Collectors;

/** Values in sentences. */
final class ValueWords {
    private ValueWords() {}

    /** The literal, cut to what a sentence bears. */
    static String literal(PythonValue value) {
        return PythonText.shortened(value, Bounds.VALUE).text();
    }

    /** A few literals, and that there are more where there are. */
    static String literals(List<PythonValue> values, int count) {
        String shown = values.stream()
                .map(value -> PythonText.shortened(value, Bounds.SHORT_VALUE).text())
                .collect(Collectors.joining(", "));
        return count > values.size() ? shown + ", " + PythonText.ELLIPSIS : shown;
    }

    /** The value with its type, as far as it is short: {@code the text '3'}, {@code the list [1]}, {@code a list}. */
    static String withType(PythonValue value) {
        return switch (value) {
            case NoneValue _, BooleanValue _, BytesValue _ -> literal(value);
            case IntegerValue _, FloatValue _, ComplexValue _ -> "the number " + literal(value);
            case TextValue _ -> "the text " + literal(value);
            case ListValue _, TupleValue _, SetValue _, FrozenSetValue _, DictionaryValue _ ->
                ifShort("the " + type(value).substring("a ".length()) + " ", value);
            case SubclassValue _ -> ifShort("", value);
            case OpaqueValue _, IteratorValue _, DrawnValue _, CycleValue _ -> type(value);
        };
    }

    private static String ifShort(String type, PythonValue value) {
        PythonText.Shortened literal = PythonText.shortened(value, Bounds.VALUE);
        return literal.truncated() ? type(value) : type + literal.text();
    }

    static boolean isContainer(PythonValue value) {
        return switch (value) {
            case ListValue _, TupleValue _, SetValue _, FrozenSetValue _, DictionaryValue _, SubclassValue _ -> true;
            case NoneValue _, BooleanValue _, IntegerValue _, FloatValue _, ComplexValue _, TextValue _ -> false;
            case BytesValue _, OpaqueValue _, IteratorValue _, DrawnValue _, CycleValue _ -> false;
        };
    }

    /** The type with an article: {@code a list}, {@code an int}. */
    static String type(PythonValue value) {
        return switch (value) {
            case NoneValue _ -> "None";
            case BooleanValue _ -> "a bool";
            case IntegerValue _ -> "an int";
            case FloatValue _ -> "a float";
            case ComplexValue _ -> "a complex";
            case TextValue _ -> "a str";
            case BytesValue _ -> "a bytes";
            case ListValue _ -> "a list";
            case TupleValue _ -> "a tuple";
            case SetValue _ -> "a set";
            case FrozenSetValue _ -> "a frozenset";
            case DictionaryValue _ -> "a dict";
            case SubclassValue instance -> named(instance.typeName());
            case OpaqueValue(String typeName)
            when typeName.endsWith("function") || typeName.endsWith("method") ->
                "a " + (typeName.endsWith("function") ? "function" : "method");
            case OpaqueValue(String typeName) -> named(typeName) + " object";
            case IteratorValue(String typeName) -> named(typeName);
            case DrawnValue drawn -> named(drawn.typeName());
            case CycleValue _ -> "a reference to a container that it is in";
        };
    }

    private static String named(String typeName) {
        String name = Bounds.escaped(typeName, Bounds.VALUE);
        boolean vowel = !name.isEmpty() && "aeiouAEIOU".indexOf(name.charAt(0)) >= 0;
        return (vowel ? "an " : "a ") + name;
    }
}
