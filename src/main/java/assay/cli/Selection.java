package assay.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What of all there is to grade the person wants graded: any of the patterns of a kind, and so for every kind. */
record Selection(List<Pattern> patterns) {

    /** Everything. */
    static final Selection ALL = new Selection(List.of());

    Selection {
        patterns = List.copyOf(patterns);
    }

    /** What a pattern is about. */
    enum Kind {
        CHALLENGE,
        CANDIDATE,
        CASE;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One pattern as it was given: {@code challenge:two-*}. */
    record Pattern(Kind kind, Glob glob, String text) {

        /**
         * Reads a pattern.
         *
         * @param kinds those the command knows
         * @throws IllegalArgumentException if it is not one, with a message that says what is
         */
        static Pattern parse(String text, List<Kind> kinds) {
            return kinds.stream()
                    .filter(kind -> text.startsWith(kind.label() + ":"))
                    .findFirst()
                    .map(kind -> new Pattern(
                            kind, new Glob(text.substring(kind.label().length() + 1)), text))
                    .orElseThrow(() ->
                            new IllegalArgumentException("'%s' is not %s".formatted(text, choices(kinds, " or "))));
        }

        /** The forms that patterns of these kinds have. */
        static String choices(List<Kind> kinds, String separator) {
            return kinds.stream().map(kind -> kind.label() + ":GLOB").collect(Collectors.joining(separator));
        }
    }

    boolean selects(Kind kind, String name) {
        List<Pattern> relevant =
                patterns.stream().filter(pattern -> pattern.kind() == kind).toList();
        return relevant.isEmpty()
                || relevant.stream().anyMatch(pattern -> pattern.glob().matches(name));
    }

    /** The patterns as they were given, for the record. */
    String text() {
        return patterns.stream().map(Pattern::text).collect(Collectors.joining(" "));
    }
}
