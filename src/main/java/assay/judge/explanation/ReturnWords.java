package assay.judge.explanation;

import assay.challenge.Expectation.ExpectedError;
import assay.judge.comparison.Difference;
import assay.judge.comparison.Mismatch;
import assay.value.PythonText;
import assay.value.PythonValue;
import assay.value.PythonValue.IteratorValue;
import assay.value.PythonValue.NoneValue;
import assay.value.PythonValue.OpaqueValue;
import assay.value.PythonValue.TextValue;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A wrong value in sentences. */
public final class ReturnWords {
    private static final Set<String> CALLABLES =
            Set.of("function", "method", "builtin_function_or_method", "type", "lambda");

    private ReturnWords() {}

    /**
     * What came and what was expected, where both are short; else where they differ.
     *
     * @param verb {@code returned}
     */
    public static String summary(String verb, PythonValue expected, PythonValue observed, Difference difference) {
        if (difference.mismatch() instanceof Mismatch.NoneOf(var answers)) {
            return verb + " " + ValueWords.literal(observed) + ", expected one of " + answers.size() + " answers";
        }
        if (difference.mismatch() instanceof Mismatch.Unmatched) {
            return verb + " " + ValueWords.literal(observed) + ", which does not match the expected pattern";
        }
        boolean isShort = !PythonText.shortened(expected, Bounds.VALUE).truncated()
                && !PythonText.shortened(observed, Bounds.VALUE).truncated();
        boolean differAsWholes = difference.way().isEmpty() && difference.mismatch() instanceof Mismatch.Values;
        if (isShort || differAsWholes) {
            return ValuePair.sentence(verb + " %s, expected %s", observed, expected);
        }
        String first = DifferenceWords.of(difference).lines().findFirst().orElse("");
        return verb + " " + ValueWords.type(observed) + " that is not the expected one: " + first;
    }

    /** That the value is right. */
    public static String asExpected(String verb, PythonValue observed) {
        return verb + " " + ValueWords.literal(observed) + ", as expected";
    }

    /** That a collection came where items were to be drawn one by one. */
    public static String notAnIterator(String verb, PythonValue observed) {
        return verb + " " + ValueWords.type(observed) + ", an iterator was expected";
    }

    /** That a value came where an exception was expected. */
    public static String insteadOfRaising(String verb, PythonValue observed, ExpectedError error) {
        return verb + " " + ValueWords.literal(observed) + ", expected it to raise " + RaiseWords.expected(error);
    }

    /** That the value holds what its checker cannot be given. */
    public static String notPlain(String verb, PythonValue observed) {
        return verb + " " + ValueWords.literal(observed) + ", which is not made of builtin types alone";
    }

    /** Whether the value holds all its items at once. */
    public static boolean isCollection(PythonValue value) {
        return ValueWords.isContainer(value);
    }

    /** What is usually behind a value like this. */
    public static Optional<String> advice(PythonValue expected, PythonValue observed, String printed) {
        if (observed instanceof NoneValue) {
            return Optional.of(
                    isPrinted(expected, printed)
                            ? "it printed its answer instead of returning it"
                            : "is there a return on every way through it?");
        }
        if (observed instanceof OpaqueValue(String typeName) && typeName.equals("coroutine")) {
            return Optional.of("a coroutine has to be awaited before there is a value");
        }
        if (observed instanceof IteratorValue) {
            return Optional.of("an iterator is not what it yields; list(…) draws everything from it");
        }
        if (observed instanceof OpaqueValue(String typeName) && CALLABLES.contains(typeName)) {
            return Optional.of("that is something to be called: are the parentheses of a call missing?");
        }
        boolean isText = expected instanceof TextValue;
        return observed instanceof TextValue(String text)
                        && !isText
                        && printedForms(expected).contains(text)
                ? Optional.of("that is the text of the answer, not the answer")
                : Optional.empty();
    }

    private static boolean isPrinted(PythonValue expected, String printed) {
        Set<String> forms = expected instanceof NoneValue ? Set.of() : printedForms(expected);
        return printed.lines().map(String::strip).anyMatch(forms::contains);
    }

    /** What Python prints of a value, as far as that is short enough to be looked for. */
    private static Set<String> printedForms(PythonValue value) {
        PythonText.Shortened literal = PythonText.shortened(value, Bounds.PART);
        Set<String> forms = new HashSet<>();
        if (!literal.truncated()) {
            forms.add(literal.text());
        }
        if (value instanceof TextValue(String text)) {
            forms.add(text.strip());
        }
        return forms;
    }
}
