package assay.challenge.loading;

import assay.challenge.json.JsonNode;
import assay.challenge.json.JsonNode.JsonArray;
import assay.challenge.json.JsonNode.JsonBoolean;
import assay.challenge.json.JsonNode.JsonFraction;
import assay.challenge.json.JsonNode.JsonInteger;
import assay.challenge.json.JsonNode.JsonNull;
import assay.challenge.json.JsonNode.JsonObject;
import assay.challenge.json.JsonNode.JsonString;
import assay.challenge.json.Location;
import assay.value.PythonLiteral;
import assay.value.PythonLiteralException;
import assay.value.PythonValue;
import assay.value.PythonValue.BooleanValue;
import assay.value.PythonValue.DictionaryValue;
import assay.value.PythonValue.DrawnValue;
import assay.value.PythonValue.FloatValue;
import assay.value.PythonValue.IntegerValue;
import assay.value.PythonValue.ListValue;
import assay.value.PythonValue.NoneValue;
import assay.value.PythonValue.TextValue;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads Python values: JSON's own, and literals in {@code {"$py": "(1, 2)"}}. */
final class ValueDecoder {
    private ValueDecoder() {}

    static PythonValue decode(Element element) {
        return switch (element.node()) {
            case JsonNull _ -> new NoneValue();
            case JsonBoolean(Location _, boolean value) -> new BooleanValue(value);
            case JsonInteger(Location _, BigInteger value) -> new IntegerValue(value);
            case JsonFraction fraction -> new FloatValue(number(element, fraction));
            case JsonString(Location _, String value) -> new TextValue(value);
            case JsonArray _ -> new ListValue(list(element));
            case JsonObject object when isMarked(object) -> marked(element);
            case JsonObject _ -> dictionary(element);
        };
    }

    /** The values of a list; an element that is none is reported and has none. */
    static List<PythonValue> list(Element element) {
        List<PythonValue> values = new ArrayList<>();
        for (Element item : element.items().orElse(List.of())) {
            values.add(decode(item));
        }
        return values;
    }

    /** The positional arguments of a call, each of which may be an iterator over items that are written out. */
    static List<PythonValue> arguments(Element element) {
        List<PythonValue> arguments = new ArrayList<>();
        for (Element item : element.items().orElse(List.of())) {
            arguments.add(iterator(item).orElseGet(() -> decode(item)));
        }
        return arguments;
    }

    private static Optional<PythonValue> iterator(Element item) {
        if (!(item.node() instanceof JsonObject object) || object.members().size() != 1) {
            return Optional.empty();
        }
        String mark = object.members().getFirst().key();
        if (!mark.equals("$iterator") && !mark.equals("$cycle")) {
            return Optional.empty();
        }
        Element items = item.members().orElse(List.of()).getFirst().value().like("{\"" + mark + "\": [1, 2, 3]}");
        List<PythonValue> values = list(items);
        if (mark.equals("$cycle") && values.isEmpty()) {
            items.problem("an iterator over nothing cannot go on for ever", "Write {\"$iterator\": []}.");
        }
        return Optional.of(new DrawnValue("iterator", values, mark.equals("$iterator")));
    }

    /** Keyword arguments. */
    static Map<String, PythonValue> keywords(Element element) {
        Map<String, PythonValue> keywords = new LinkedHashMap<>();
        for (Element.Member member : element.members().orElse(List.of())) {
            if (!PythonNames.isName(member.key())) {
                member.value()
                        .problem("\"" + member.key() + "\" is no name of a parameter", "Write the parameter's name.");
            }
            keywords.put(member.key(), decode(member.value()));
        }
        return keywords;
    }

    private static double number(Element element, JsonFraction fraction) {
        double value = fraction.nearest();
        if (Double.isInfinite(value)) {
            element.problem("the number is too large for a float", "Write {\"$py\": \"inf\"} if infinity is meant.");
        }
        return value;
    }

    private static PythonValue dictionary(Element element) {
        List<DictionaryValue.Entry> entries = new ArrayList<>();
        for (Element.Member member : element.members().orElse(List.of())) {
            entries.add(new DictionaryValue.Entry(new TextValue(member.key()), decode(member.value())));
        }
        return new DictionaryValue(entries);
    }

    /** A key that begins with {@code $} is the format's own, so that a misspelled form is never taken for a dict. */
    private static boolean isMarked(JsonNode.JsonObject object) {
        return object.members().stream().anyMatch(member -> member.key().startsWith("$"));
    }

    private static PythonValue marked(Element element) {
        List<Element.Member> members = element.members().orElse(List.of());
        if (members.size() != 1 || !members.getFirst().key().equals("$py")) {
            members.stream().filter(member -> member.key().startsWith("$")).forEach(ValueDecoder::reportMark);
            return new NoneValue();
        }
        Element literal = members.getFirst().value().like("{\"$py\": \"(1, 2)\"}");
        return literal.text().flatMap(text -> parse(literal, text)).orElseGet(NoneValue::new);
    }

    private static void reportMark(Element.Member member) {
        String remedy = switch (member.key()) {
            case "$py" -> "Write {\"$py\": \"(1, 2)\"}, with no other key beside it.";
            case "$iterator", "$cycle" -> "It can only be a whole positional argument.";
            case "$reference" -> "It can only be a whole \"expect\": {\"$reference\": true}.";
            case "$raises" -> "It can only stand for the outcome of one call of a class; elsewhere write \"error\".";
            default -> "Write a dict with such a key as a literal: {\"$py\": \"{'$key': 1}\"}.";
        };
        member.value().problem("\"" + member.key() + "\" is no form that is known here", remedy);
    }

    private static Optional<PythonValue> parse(Element literal, String text) {
        try {
            return Optional.of(PythonLiteral.parse(text));
        } catch (PythonLiteralException fault) {
            literal.problem(
                    "no Python literal: " + fault.getMessage() + ", at character " + (fault.offset() + 1),
                    "Correct the literal; only values can be written, as in \"(1, {'a', 'b'})\".");
            return Optional.empty();
        }
    }
}
