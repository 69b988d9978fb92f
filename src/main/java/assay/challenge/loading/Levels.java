package assay.challenge.loading;

import assay.challenge.Checker.Comparison;
import assay.challenge.json.JsonNode.JsonBoolean;
import assay.challenge.json.JsonNode.JsonInteger;
import assay.challenge.json.JsonNode.JsonString;
import assay.challenge.json.Location;
import java.util.Optional;

/** Reads in how many levels of lists order does not count. */
final class Levels {
    /** As deep as values are read. */
    private static final int DEEPEST = 200;

    private Levels() {}

    /** What the kind {@code unordered} calls {@code level}, and the modifier {@code unordered}. */
    static Optional<Integer> decode(Members checker) {
        return checker.optional("level")
                .flatMap(Levels::level)
                .or(() -> checker.optional("unordered").flatMap(Levels::modifier));
    }

    private static Optional<Integer> modifier(Element element) {
        return element.node() instanceof JsonBoolean(Location _, boolean value)
                ? Optional.of(value ? 1 : 0)
                : level(element);
    }

    private static Optional<Integer> level(Element element) {
        if (element.node() instanceof JsonString(Location _, String word) && word.equals("all")) {
            return Optional.of(Comparison.ALL_LEVELS);
        }
        if (element.node() instanceof JsonInteger) {
            return Numbers.whole(element, 1, DEEPEST).map(Long::intValue);
        }
        element.wrong("a number of levels or \"all\"");
        return Optional.empty();
    }
}
