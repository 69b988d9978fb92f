package assay.sandbox;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of CPython for what GraalPy says otherwise, where the one follows from the other. */
final class Wording {
    /**
     * A message of an exception.
     *
     * @param cpython with {@code $1} for what the first group of the pattern found
     */
    private record Rule(String type, Pattern graalPy, String cpython) {}

    private static final String NUMBER_EXPECTED = "argument must be a string, a bytes-like object or a";
    private static final String LONG_NUMBER = " for integer string conversion";
    private static final String REMEDY = "; use sys.set_int_max_str_digits() to increase the limit";

    private static final List<Rule> RULES = List.of(
            rule("AttributeError", "(\\w+) has no attribute ('\\w+')", "'$1' object has no attribute $2"),
            rule("IndexError", "IndexError: (.{1,100})", "$1"),
            rule("KeyError", "'pop from an emtpy set'", "'pop from an empty set'"),
            rule("LookupError", "unknown encoding (\\S+)", "unknown encoding: $1"),
            rule(
                    "TypeError",
                    "(\\w+\\(\\)) " + NUMBER_EXPECTED + " number, not (\\S+)",
                    "$1 " + NUMBER_EXPECTED + " real number, not '$2'"),
            rule("TypeError", "bad operand type for unary(.): (.+)", "bad operand type for unary $1: $2"),
            rule("TypeError", "'(tuple)\\(.+\\)' object (does not support item assignment)", "'$1' object $2"),
            rule(
                    "TypeError",
                    "'(tuple)\\(.+\\)' object does not support item deletion",
                    "'$1' object doesn't support item deletion"),
            rule(
                    "TypeError",
                    "isinstance\\(\\) arg 2 must be a type or tuple of types.*",
                    "isinstance() arg 2 must be a type, a tuple of types, or a union"),
            rule("TypeError", "(iter\\(\\) returned non-iterator of type) (\\w+)", "$1 '$2'"),
            rule(
                    "UnboundLocalError",
                    "local variable ('\\w+') referenced before assignment",
                    "cannot access local variable $1 where it is not associated with a value"),
            rule("UnicodeDecodeError", "('ascii' codec .+): malformed input", "$1: ordinal not in range(128)"),
            rule("UnicodeEncodeError", "('ascii' codec .+): unmappable character", "$1: ordinal not in range(128)"),
            rule("UnicodeEncodeError", "('latin-1' codec .+): unmappable character", "$1: ordinal not in range(256)"),
            rule("UnicodeEncodeError", "('utf-8' codec .+): malformed input", "$1: surrogates not allowed"),
            rule(
                    "ValueError",
                    "Unknown format code (\\S+) for object of type 'integer'",
                    "Unknown format code $1 for object of type 'int'"),
            rule(
                    "ValueError",
                    "(Exceeds the limit \\(\\d+)\\)" + LONG_NUMBER + "((?:: value has \\d+ digits)?)",
                    "$1 digits)" + LONG_NUMBER + "$2" + REMEDY));

    private Wording() {}

    private static Rule rule(String type, String graalPy, String cpython) {
        return new Rule(type, Pattern.compile(graalPy), cpython);
    }

    /** The message as CPython words it. */
    static String ofCPython(String type, String message) {
        for (Rule rule : RULES) {
            if (rule.type().equals(type)) {
                Matcher matcher = rule.graalPy().matcher(message);
                if (matcher.matches()) {
                    return matcher.replaceFirst(rule.cpython());
                }
            }
        }
        return message;
    }
}
