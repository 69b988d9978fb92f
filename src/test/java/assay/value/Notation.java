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
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values as tests write them: like Python literals, with {@code <Node>} for an object, {@code <generator>} for an
 * iterator, {@code drawn([…])} for what was drawn from one, {@code cycle} for a cycle and {@code Counter({…})} for an
 * instance of a subclass. Texts hold Java's escapes only.
 */
public final class Notation {
    private static final Pattern ATOM = Pattern.compile("<(\\w+)>|(b?)'([^']*)'|[\\w.+-]+");

    private final String text;
    private int position;

    private Notation(String text) {
        this.text = text;
    }

    /** The value that the text stands for. */
    public static PythonValue value(String text) {
        Notation notation = new Notation(text);
        PythonValue value = notation.value();
        if (notation.position < text.length()) {
            throw new IllegalArgumentException("unexpected rest: " + text.substring(notation.position));
        }
        return value;
    }

    private PythonValue value() {
        if (take('[')) {
            return new ListValue(items(']'));
        }
        if (take('(')) {
            return new TupleValue(items(')'));
        }
        if (take('{')) {
            return braces();
        }
        Matcher atom = ATOM.matcher(text).region(position, text.length());
        if (!atom.lookingAt()) {
            throw new IllegalArgumentException("no value: " + text.substring(position));
        }
        position = atom.end();
        if (atom.group(1) != null) {
            return atom.group(1).equals("generator")
                    ? new IteratorValue(atom.group(1))
                    : new OpaqueValue(atom.group(1));
        }
        if (atom.group(3) != null) {
            return atom.group(2).isEmpty() ? new TextValue(atom.group(3)) : new BytesValue(atom.group(3));
        }
        return take('(') ? call(atom.group()) : word(atom.group());
    }

    private PythonValue call(String name) {
        List<PythonValue> arguments = items(')');
        return switch (name) {
            case "set" -> new SetValue(arguments);
            case "frozenset" ->
                new FrozenSetValue(arguments.isEmpty() ? List.of() : ((SetValue) arguments.getFirst()).items());
            case "drawn" -> new DrawnValue("generator", ((ListValue) arguments.getFirst()).items(), true);
            default -> new SubclassValue(name, arguments.getFirst());
        };
    }

    private static PythonValue word(String word) {
        return switch (word) {
            case "None" -> new NoneValue();
            case "True" -> new BooleanValue(true);
            case "False" -> new BooleanValue(false);
            case "cycle" -> new CycleValue();
            case "nan" -> new FloatValue(Double.NaN);
            case "inf" -> new FloatValue(Double.POSITIVE_INFINITY);
            case "-inf" -> new FloatValue(Double.NEGATIVE_INFINITY);
            default -> number(word);
        };
    }

    private static PythonValue number(String word) {
        if (word.endsWith("j")) {
            return new ComplexValue(0, Double.parseDouble(word.substring(0, word.length() - 1)));
        }
        return word.matches("[+-]?\\d+")
                ? new IntegerValue(new BigInteger(word))
                : new FloatValue(Double.parseDouble(word));
    }

    private PythonValue braces() {
        List<PythonValue> parts = new ArrayList<>();
        boolean dictionary = false;
        while (!take('}')) {
            parts.add(value());
            dictionary |= take(':');
            take(',');
        }
        if (!parts.isEmpty() && !dictionary) {
            return new SetValue(parts);
        }
        List<DictionaryValue.Entry> entries = new ArrayList<>();
        for (int index = 0; index < parts.size(); index += 2) {
            entries.add(new DictionaryValue.Entry(parts.get(index), parts.get(index + 1)));
        }
        return new DictionaryValue(entries);
    }

    private List<PythonValue> items(char closing) {
        List<PythonValue> items = new ArrayList<>();
        while (!take(closing)) {
            items.add(value());
            take(',');
        }
        return items;
    }

    /** Takes a character and the blanks around it. */
    private boolean take(char expected) {
        skipBlanks();
        if (position < text.length() && text.charAt(position) == expected) {
            position++;
            skipBlanks();
            return true;
        }
        return false;
    }

    private void skipBlanks() {
        while (position < text.length() && text.charAt(position) == ' ') {
            position++;
        }
    }
}
