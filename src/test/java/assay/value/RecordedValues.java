package assay.value;

import assay.value.PythonValue.BooleanValue;
import assay.value.PythonValue.BytesValue;
import assay.value.PythonValue.ComplexValue;
import assay.value.PythonValue.DictionaryValue;
import assay.value.PythonValue.FloatValue;
import assay.value.PythonValue.FrozenSetValue;
import assay.value.PythonValue.IntegerValue;
import assay.value.PythonValue.ListValue;
import assay.value.PythonValue.NoneValue;
import assay.value.PythonValue.SetValue;
import assay.value.PythonValue.SubclassValue;
import assay.value.PythonValue.TextValue;
import assay.value.PythonValue.TupleValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code generate.py} wrote down with CPython. */
public final class RecordedValues {
    private RecordedValues() {}

    /** The documents of one of its files. */
    public static List<JsonNode> documents(String file) {
        JsonMapper mapper = JsonMapper.builder().build();
        try (InputStream stream = RecordedValues.class.getResourceAsStream("/python/" + file)) {
            String content = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.US_ASCII);
            return content.lines().map(mapper::readTree).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A value as that script encodes it. */
    public static PythonValue value(JsonNode node) {
        JsonNode content = node.path(1);
        String kind = node.get(0).stringValue();
        return switch (kind) {
            case "none" -> new NoneValue();
            case "bool" -> new BooleanValue(content.booleanValue());
            case "int" -> new IntegerValue(integer(content.stringValue()));
            case "float" -> new FloatValue(number(content.stringValue()));
            case "complex" ->
                new ComplexValue(
                        number(content.stringValue()), number(node.get(2).stringValue()));
            case "str" -> new TextValue(content.stringValue());
            case "bytes" -> new BytesValue(content.stringValue());
            case "list" -> new ListValue(values(content));
            case "tuple" -> new TupleValue(values(content));
            case "set" -> new SetValue(values(content));
            case "frozenset" -> new FrozenSetValue(values(content));
            case "dict" ->
                new DictionaryValue(content.valueStream()
                        .map(entry -> new DictionaryValue.Entry(value(entry.get(0)), value(entry.get(1))))
                        .toList());
            case "subclass" -> new SubclassValue(content.stringValue(), value(node.get(2)));
            default -> throw new IllegalArgumentException(kind);
        };
    }

    /** An array of values. */
    public static List<PythonValue> values(JsonNode items) {
        return items.valueStream().map(RecordedValues::value).toList();
    }

    private static BigInteger integer(String hexadecimal) {
        return new BigInteger(hexadecimal.replace("0x", ""), 16);
    }

    private static double number(String text) {
        return switch (text) {
            case "nan" -> Double.NaN;
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(text);
        };
    }
}
