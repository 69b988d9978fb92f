package assay.worker;

import assay.value.PythonValue;
import assay.value.PythonValue.BooleanValue;
import assay.value.PythonValue.FloatValue;
import assay.value.PythonValue.IntegerValue;
import assay.value.PythonValue.ListValue;
import assay.value.PythonValue.NoneValue;
import assay.value.PythonValue.TextValue;
import assay.value.PythonValue.TupleValue;
import java.util.Arrays;
import java.util.List;

/** Short ways to write values in tests. */
final class Values {
    static final PythonValue NONE = new NoneValue();

    private Values() {}

    static PythonValue of(long value) {
        return IntegerValue.of(value);
    }

    static PythonValue of(boolean value) {
        return new BooleanValue(value);
    }

    static PythonValue of(double value) {
        return new FloatValue(value);
    }

    static PythonValue of(String value) {
        return new TextValue(value);
    }

    static PythonValue list(PythonValue... items) {
        return new ListValue(Arrays.asList(items));
    }

    static PythonValue integers(long... items) {
        return new ListValue(Arrays.stream(items).mapToObj(Values::of).toList());
    }

    static PythonValue tuple(PythonValue... items) {
        return new TupleValue(List.of(items));
    }
}
