package assay.challenge;

import java.util.Locale;

/** A form of the language that a {@link SourceRule} can name. */
public enum Syntax {
    ANNOTATION("a type annotation"),
    ASSERT("assert"),
    ASSIGNMENT_EXPRESSION("an assignment expression (:=)"),
    ASYNC("async or await"),
    BREAK("break"),
    CLASS("a class"),
    COMPREHENSION("a comprehension"),
    CONDITIONAL_EXPRESSION("a conditional expression"),
    CONTINUE("continue"),
    DECORATOR("a decorator"),
    DEL("del"),
    DICT_COMPREHENSION("a dict comprehension"),
    F_STRING("an f-string"),
    FOR("a for loop"),
    GENERATOR_EXPRESSION("a generator expression"),
    GLOBAL("global"),
    IF("an if statement"),
    IMPORT("an import"),
    LAMBDA("a lambda"),
    LIST_COMPREHENSION("a list comprehension"),
    LOOP("a loop"),
    MATCH("a match statement"),
    NEGATIVE_STEP_SLICE("a slice with a step that is not certainly positive"),
    NESTED_FUNCTION("a function inside a function"),
    NONLOCAL("nonlocal"),
    RAISE("raise"),
    RECURSION("a function that calls itself"),
    SET_COMPREHENSION("a set comprehension"),
    SLICE("a slice"),
    TRY("a try statement"),
    UNPACKING("unpacking with *"),
    VARIABLE_PARAMETERS("parameters with *"),
    WHILE("a while loop"),
    WITH("a with statement"),
    YIELD("yield"),
    YIELD_FROM("yield from");

    private final String words;

    Syntax(String words) {
        this.words = words;
    }

    /** The name in a definition, such as {@code negative-step-slice}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is called in a sentence. */
    public String words() {
        return words;
    }
}
