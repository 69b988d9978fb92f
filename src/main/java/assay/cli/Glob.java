package assay.cli;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A pattern for whole names, in which {@code *} stands for any text and {@code ?} for any character. */
final class Glob {
    private final Pattern pattern;

    Glob(String text) {
        String expression = text.codePoints().mapToObj(Glob::part).collect(Collectors.joining());
        this.pattern = Pattern.compile(expression, Pattern.DOTALL);
    }

    boolean matches(String name) {
        return pattern.matcher(name).matches();
    }

    private static String part(int point) {
        return switch (point) {
            case '*' -> ".*";
            case '?' -> ".";
            default -> Pattern.quote(Character.toString(point));
        };
    }
}
