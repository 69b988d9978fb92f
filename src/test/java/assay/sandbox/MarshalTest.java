package assay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.value.PythonValue;
import assay.value.PythonValue.BooleanValue;
import assay.value.PythonValue.BytesValue;
import assay.value.PythonValue.ComplexValue;
import assay.value.PythonValue.CycleValue;
import assay.value.PythonValue.DictionaryValue;
import assay.value.PythonValue.FloatValue;
import assay.value.PythonValue.FrozenSetValue;
import assay.value.PythonValue.IntegerValue;
import assay.value.PythonValue.ListValue;
import assay.value.PythonValue.NoneValue;
import assay.value.PythonValue.OpaqueValue;
import assay.value.PythonValue.SetValue;
import assay.value.PythonValue.TextValue;
import assay.value.PythonValue.TupleValue;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MarshalTest {
    private static PythonValue there(PythonValue value) {
        MarshalWriter writer = new MarshalWriter();
        writer.value(value);
        return new MarshalReader(writer.latin1()).read().orElseThrow();
    }

    @Test
    void integersOfAnySizeAreReadAsTheyWereWritten() {
        for (int bits = 0; bits < 200; bits++) {
            BigInteger power = BigInteger.ONE.shiftLeft(bits);
            for (BigInteger integer : List.of(power, power.subtract(BigInteger.ONE), power.negate(), power.not())) {
                assertThat(there(new IntegerValue(integer))).isEqualTo(new IntegerValue(integer));
            }
        }
    }

    @Test
    void otherValuesAreReadAsTheyWereWritten() {
        PythonValue all = new ListValue(List.of(
                new NoneValue(),
                new BooleanValue(true),
                new BooleanValue(false),
                new FloatValue(-0.0),
                new ComplexValue(Double.NaN, 1e300),
                new TextValue("é € 😀 \ud800 \udfff\ud800 \ud7ff"),
                new BytesValue("\0\u00ff"),
                new TupleValue(List.of()),
                new SetValue(List.of(IntegerValue.of(1))),
                new FrozenSetValue(List.of()),
                new DictionaryValue(List.of(new DictionaryValue.Entry(new TextValue("k"), new ListValue(List.of()))))));
        assertThat(there(all)).isEqualTo(all);
    }

    @Test
    void formatIsThatOfPython() {
        MarshalWriter writer = new MarshalWriter();
        writer.value(new TupleValue(List.of(IntegerValue.of(1), IntegerValue.of(1L << 40), new TextValue("a"))));
        assertThat(writer.latin1()).isEqualTo("(\3\0\0\0i\1\0\0\0l\3\0\0\0\0\0\0\0\0\4u\1\0\0\0a");
    }

    @Test
    void referencesAreFollowedAndThoseToAnUnfinishedContainerAreCycles() {
        // [x, x, <itself>] where x is a tuple: references count the flagged values in the order of their beginnings.
        String written = "\u00db\4\0\0\0\u00a9\1i\7\0\0\0r\1\0\0\0r\0\0\0\0N";
        PythonValue tuple = new TupleValue(List.of(IntegerValue.of(7)));
        assertThat(new MarshalReader(written).read())
                .contains(new ListValue(List.of(tuple, tuple, new CycleValue(), new NoneValue())));
    }

    @Test
    void typeThatNoPlainValueHasIsLeftToTheSlowerReader() {
        assertThat(new MarshalReader("[\1\0\0\0.").read()).isEmpty();
    }

    @Test
    void bytesAreNoticed() {
        MarshalReader reader = new MarshalReader("[\1\0\0\0s\0\0\0\0");
        assertThat(reader.read()).contains(new ListValue(List.of(new BytesValue(""))));
        assertThat(reader.sawBytes()).isTrue();
    }

    @Test
    void valueThatOnlyASubmissionCanMakeIsNoInput() {
        assertThatThrownBy(() -> there(new OpaqueValue("object"))).isInstanceOf(IllegalArgumentException.class);
    }
}
