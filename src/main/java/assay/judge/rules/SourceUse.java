package assay.judge.rules;

import assay.challenge.SourceRule;
import assay.challenge.SourceRule.Subject;
import assay.value.PythonValue;
import assay.value.PythonValue.IntegerValue;
import assay.value.PythonValue.ListValue;
import assay.value.PythonValue.TextValue;
import assay.value.PythonValue.TupleValue;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing that a text uses, as {@code source_uses.py} saw it.
 *
 * @param name the whole path of what is called ({@code builtins.reversed}); {@code itertools.*} where anything in a
 *     module may be meant, {@code *} where anything at all may be
 * @param line counted from 1
 */
record SourceUse(Subject subject, String name, int line) {
    private static final String ANYTHING = "*";

    /** The uses that a worker sent; empty where that is no list of uses. */
    static Optional<List<SourceUse>> read(PythonValue answer) {
        if (!(answer instanceof ListValue(List<PythonValue> items))) {
            return Optional.empty();
        }
        List<SourceUse> uses = new ArrayList<>();
        for (PythonValue item : items) {
            Optional<SourceUse> use = one(item);
            if (use.isEmpty()) {
                return Optional.empty();
            }
            uses.add(use.get());
        }
        return Optional.of(uses);
    }

    private static Optional<SourceUse> one(PythonValue item) {
        return item instanceof TupleValue(List<PythonValue> parts)
                        && parts.size() == 3
                        && parts.get(0) instanceof TextValue(String word)
                        && parts.get(1) instanceof TextValue(String name)
                        && parts.get(2) instanceof IntegerValue(BigInteger line)
                        && line.bitLength() < Integer.SIZE
                ? subject(word).map(subject -> new SourceUse(subject, name, line.intValue()))
                : Optional.empty();
    }

    private static Optional<Subject> subject(String word) {
        for (Subject subject : Subject.values()) {
            if (subject.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(subject);
            }
        }
        return Optional.empty();
    }

    /** Whether the text may use anything at all here, so that no rule can be shown to be kept. */
    boolean hidesAll() {
        return subject == Subject.CALL && name.equals(ANYTHING);
    }

    /** Whether this is a use of what the rule names, as far as can be seen. */
    boolean isOf(SourceRule rule) {
        if (subject != rule.subject()) {
            return false;
        }
        return switch (subject) {
            case CALL -> name.equals(path(rule));
            case IMPORT -> name.equals(rule.name()) || name.startsWith(rule.name() + ".");
            case METHOD, SYNTAX -> name.equals(rule.name());
        };
    }

    /** Whether this may be a use of what the rule names. */
    boolean mayBeOf(SourceRule rule) {
        if (isOf(rule) || hidesAll()) {
            return true;
        }
        if (subject != rule.subject()) {
            return false;
        }
        return switch (subject) {
            case CALL -> name.endsWith("." + ANYTHING) && path(rule).startsWith(name.substring(0, name.length() - 1));
            case METHOD -> name.equals(ANYTHING);
            case IMPORT, SYNTAX -> false;
        };
    }

    private static String path(SourceRule rule) {
        return rule.name().contains(".") ? rule.name() : "builtins." + rule.name();
    }
}
