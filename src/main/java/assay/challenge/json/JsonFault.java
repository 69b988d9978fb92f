package assay.challenge.json;

import java.util.List;

/** Says in plain words what Jackson complains about. */
final class JsonFault {
    private static final String NO_VALUE = "expected a value";
    private static final String MARK = "Correct it at this place; an editor that knows JSON shows it too.";

    /** The first whose marker is in Jackson's message explains it. */
    private static final List<Explanation> EXPLANATIONS = List.of(
            new Explanation(
                    "Unexpected end-of-input",
                    "the file ends before everything that was opened is closed",
                    "Add the missing quote, bracket or brace."),
            new Explanation(
                    "close marker ']'", "expected '}' or another key, found ']'", "Close the object with '}' first."),
            new Explanation(
                    "close marker '}'", "expected ']' or another item, found '}'", "Close the list with ']' first."),
            new Explanation("comment", "expected JSON, found a comment", "Remove the comment; JSON has none."),
            new Explanation("a colon", "expected a colon between key and value", "Put ':' after the key."),
            new Explanation(
                    "property name", "expected a key in double quotes", "Write the key as in \"title\": \"Two Sum\"."),
            new Explanation("comma", "expected a comma or the end", "Put ',' between one value and the next."),
            new Explanation(
                    "Illegal unquoted character",
                    "expected the rest of a string, found a line end or another control character",
                    "Write \\n for a line end and \\t for a tab, or close the string with '\"'."),
            new Explanation(
                    "escape",
                    "expected an escape that JSON has: \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four digits",
                    "Write \\\\ for a backslash."),
            new Explanation(
                    "umeric value", // Of "Invalid numeric value" and "in numeric value".
                    "expected a number as JSON has it",
                    "Write digits, one dot at most with digits on both sides, no plus sign, no leading zero."),
            new Explanation("hexadecimal", "expected a decimal number", "Write the number in decimal digits."),
            new Explanation("expected a va", NO_VALUE, MARK),
            new Explanation("token '", NO_VALUE, "Write null, true or false, or put a text in double quotes."));

    private JsonFault() {}

    static MalformedJsonException explain(String complaint, Location at, String text) {
        char found = characterAt(at, text);
        boolean anotherKey = found == '}' && complaint.contains("property name");
        boolean anotherItem = found == ']' && complaint.contains("expected a valid value");
        if (anotherKey || anotherItem) {
            return new MalformedJsonException(
                    at,
                    "expected another " + (anotherKey ? "key" : "item") + " after the comma, found '" + found + "'",
                    "Remove the comma before it.");
        }
        if (complaint.contains("'NaN'") || complaint.contains("Infinity'")) {
            return new MalformedJsonException(at, NO_VALUE, "Write {\"$py\": \"nan\"} or {\"$py\": \"inf\"}.");
        }
        return EXPLANATIONS.stream()
                .filter(explanation -> complaint.contains(explanation.marker()))
                .findFirst()
                .map(explanation -> new MalformedJsonException(at, explanation.message(), explanation.remedy()))
                .orElseGet(() -> new MalformedJsonException(at, complaint, MARK));
    }

    private static char characterAt(Location at, String text) {
        String line = text.lines().skip(at.line() - 1L).findFirst().orElse("");
        return at.column() <= line.length() ? line.charAt(at.column() - 1) : '\0';
    }

    private record Explanation(String marker, String message, String remedy) {}
}
