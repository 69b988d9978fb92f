package assay.judge.explanation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a source defines outside everything else, as far as single lines tell. */
final class Definitions {
    private static final Pattern DEFINITION =
            Pattern.compile("(?:async +)?(?:def|class) +(\\w+)|(\\w+) *(?::[^=]*)?=[^=]");
    private static final int SHOWN = 8;

    private Definitions() {}

    /** A sentence for whoever looks for a name that is not there. */
    static String sentence(SourceText source) {
        List<String> names = source.lines().stream()
                .map(DEFINITION::matcher)
                .filter(Matcher::lookingAt)
                .map(found -> Optional.ofNullable(found.group(1)).orElseGet(() -> found.group(2)))
                .distinct()
                .limit(SHOWN + 1)
                .map(name -> Bounds.escaped(name, Bounds.SHORT_VALUE))
                .toList();
        if (names.isEmpty()) {
            return "the file defines no name outside other definitions";
        }
        String shown = names.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return "the file defines " + shown + (names.size() > SHOWN ? " and more" : "");
    }
}
