package assay.judge.explanation;

import assay.value.PythonValue;
import assay.value.PythonValue.BooleanValue;
import assay.value.PythonValue.ComplexValue;
import assay.value.PythonValue.NoneValue;
import assay.value.PythonValue.SubclassValue;
import assay.value.RealOrder;

/** Two unequal values in one sentence: as literals, with their types where those differ. */
final class ValuePair {
    private ValuePair() {}

    /** @param format where {@code %s} stands for each of them */
    static String sentence(String format, PythonValue first, PythonValue second) {
        boolean literals = sameType(first, second) || first instanceof NoneValue || second instanceof NoneValue;
        return literals
                ? String.format(format, ValueWords.literal(first), ValueWords.literal(second))
                : String.format(format, ValueWords.withType(first), ValueWords.withType(second));
    }

    private static boolean sameType(PythonValue first, PythonValue second) {
        if (first instanceof SubclassValue one && second instanceof SubclassValue other) {
            return one.typeName().equals(other.typeName());
        }
        return first.getClass() == second.getClass() || (isNumber(first) && isNumber(second));
    }

    private static boolean isNumber(PythonValue value) {
        return value instanceof ComplexValue || (RealOrder.isReal(value) && !(value instanceof BooleanValue));
    }
}
