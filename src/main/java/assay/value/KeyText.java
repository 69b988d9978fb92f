package assay.value;

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
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A text that two values of a literal share exactly when Python takes them for the same key: {@code 1}, {@code 1.0} and
 * {@code True} share one. A text, because its equality and hash never recurse, however deep the value is.
 */
final class KeyText {
    private KeyText() {}

    /** Empty when Python cannot hash the value. */
    static Optional<String> of(PythonValue value) {
        StringBuilder text = new StringBuilder();
        return write(value, text) ? Optional.of(text.toString()) : Optional.empty();
    }

    /** Every part says where it ends, so that no two different values run into the same text. */
    private static boolean write(PythonValue value, StringBuilder to) {
        return switch (value) {
            case NoneValue() -> scalar("None", to);
            case BooleanValue(boolean flag) -> scalar(flag ? "1" : "0", to);
            case IntegerValue(BigInteger integer) -> scalar(integer.toString(16), to);
            case FloatValue(double number) -> scalar(real(number), to);
            case ComplexValue(double real, double imaginary) ->
                scalar(imaginary == 0 ? real(real) : real(real) + "+" + real(imaginary) + "j", to);
            case TextValue(String content) -> sized('s', content, to);
            case BytesValue(String content) -> sized('b', content, to);
            case TupleValue(List<PythonValue> items) -> sequence(items, to);
            case FrozenSetValue(List<PythonValue> items) -> sorted(items, to);
            case ListValue _, SetValue _, DictionaryValue _ -> false;
            case SubclassValue _, OpaqueValue _, IteratorValue _, DrawnValue _, CycleValue _ -> false;
        };
    }

    private static boolean scalar(String text, StringBuilder to) {
        to.append(text).append(';');
        return true;
    }

    private static boolean sized(char type, String content, StringBuilder to) {
        to.append(type).append(content.length()).append(':').append(content);
        return true;
    }

    private static boolean sequence(List<PythonValue> items, StringBuilder to) {
        to.append('(');
        for (PythonValue item : items) {
            if (!write(item, to)) {
                return false;
            }
        }
        to.append(')');
        return true;
    }

    private static boolean sorted(List<PythonValue> items, StringBuilder to) {
        TreeSet<String> texts = new TreeSet<>();
        for (PythonValue item : items) {
            StringBuilder text = new StringBuilder();
            if (!write(item, text)) {
                return false;
            }
            texts.add(text.toString());
        }
        to.append('{');
        texts.forEach(to::append);
        to.append('}');
        return true;
    }

    private static String real(double number) {
        boolean whole = Double.isFinite(number) && number == Math.rint(number);
        return whole ? new BigDecimal(number).toBigInteger().toString(16) : Double.toString(number);
    }
}
