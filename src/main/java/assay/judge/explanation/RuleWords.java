package assay.judge.explanation;

import assay.challenge.SourceRule;
import assay.challenge.Syntax;
import assay.result.Explanation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Which rules of a challenge the text of a submission breaks, and where. */
public final class RuleWords {
    private static final int MOST_LINES = 5;

    private RuleWords() {}

    /** The explanation, of the submission as a whole; the sentences are those of the methods below. */
    public static Explanation explain(String fileName, List<String> sentences) {
        Draft draft = Draft.of(
                Bounds.escaped(fileName, Bounds.VALUE) + " breaks a rule of the challenge: " + firstLine(sentences));
        sentences.forEach(draft::difference);
        return draft.finish();
    }

    /** What is used in spite of the rule. */
    public static String forbidden(SourceRule rule, List<Integer> lines, SourceText source) {
        return what(rule) + " is not allowed, but used in " + places(lines) + quotes(lines, source);
    }

    /** What may be used in spite of the rule, as nobody can see there what is. */
    public static String hidden(SourceRule rule, List<Integer> lines, SourceText source) {
        return what(rule) + " is not allowed, and whether it is used cannot be seen in " + places(lines)
                + quotes(lines, source);
    }

    /** What should be used and is not. */
    public static String missing(SourceRule rule) {
        return what(rule) + " has to be used, and is not";
    }

    private static String what(SourceRule rule) {
        return switch (rule.subject()) {
            case CALL -> rule.name() + "()";
            case IMPORT -> "the module " + rule.name();
            case METHOD -> "the method ." + rule.name() + "()";
            case SYNTAX ->
                Syntax.valueOf(rule.name().toUpperCase(Locale.ROOT).replace('-', '_'))
                        .words();
        };
    }

    private static String places(List<Integer> lines) {
        String numbers = lines.stream().limit(MOST_LINES).map(String::valueOf).collect(Collectors.joining(", "));
        String more = lines.size() > MOST_LINES ? " and " + (lines.size() - MOST_LINES) + " more" : "";
        return (lines.size() == 1 ? "line " : "lines ") + numbers + more;
    }

    private static String quotes(List<Integer> lines, SourceText source) {
        return lines.stream()
                .limit(MOST_LINES)
                .map(number -> source.line(number)
                        .map(text -> "\n  " + number + " | " + Bounds.cut(text.strip(), Bounds.VALUE))
                        .orElse(""))
                .collect(Collectors.joining());
    }

    private static String firstLine(List<String> sentences) {
        return sentences.getFirst().lines().findFirst().orElse("");
    }
}
