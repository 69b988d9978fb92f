package assay.challenge.loading;

import assay.spelling.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads strings of which not every one will do. */
public final class Texts {
    private static final int LONGEST_LINE = 200;

    private Texts() {}

    /** A name or title as reports show it. */
    public static Optional<String> line(Element element) {
        return element.text().filter(text -> {
            boolean fits = !text.isBlank()
                    && text.equals(text.strip())
                    && text.length() <= LONGEST_LINE
                    && text.codePoints().noneMatch(Character::isISOControl);
            if (!fits) {
                element.problem(
                        "expected one line of 1 to " + LONGEST_LINE + " characters without blanks around it",
                        "Write it as in " + element.example() + ".");
            }
            return fits;
        });
    }

    /** A string that {@code pattern} matches as a whole; {@code expected} says which those are. */
    static Optional<String> matching(Element element, Pattern pattern, String expected) {
        return element.text().filter(text -> {
            boolean fits = pattern.matcher(text).matches();
            if (!fits) {
                element.problem(
                        "expected " + expected + ", found \"" + text + "\"",
                        "Write it as in " + element.example() + ".");
            }
            return fits;
        });
    }

    /** A constant's name in lower case with {@code -} for {@code _}. */
    static <E extends Enum<E>> Optional<E> choice(Element element, Class<E> type) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            words.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        return choice(element, words);
    }

    /** What one of the words stands for. */
    public static <T> Optional<T> choice(Element element, Map<String, T> words) {
        Optional<String> found = element.text();
        Optional<T> choice = found.flatMap(word -> Optional.ofNullable(words.get(word)));
        if (found.isPresent() && choice.isEmpty()) {
            element.problem(
                    "expected one of " + String.join(", ", words.keySet()) + ", found \"" + found.get() + "\"",
                    advice(element, found.get(), words.keySet()));
        }
        return choice;
    }

    /** Reports a {@code name} that stands for nothing; {@code kind} says what it should name. */
    public static void reportUnknown(Element element, String kind, String name, Collection<String> known) {
        element.problem("there is no " + kind + " \"" + name + "\"", advice(element, name, known));
    }

    private static String advice(Element element, String found, Collection<String> known) {
        List<String> similar = Spelling.nearest(found, known);
        return similar.isEmpty()
                ? "Write it as in " + element.example() + "."
                : "Did you mean \"" + similar.getFirst() + "\"?";
    }

    /** A list of strings, each as {@code read} has it and none of them twice. */
    static List<String> distinct(Element element, Function<Element, Optional<String>> read) {
        Set<String> met = new HashSet<>();
        List<String> texts = new ArrayList<>();
        for (Element item : element.items().orElse(List.of())) {
            Optional<String> text = read.apply(item);
            if (text.isPresent() && !met.add(text.get())) {
                item.problem("\"" + text.get() + "\" is in the list twice", "Remove one of the two.");
            }
            text.ifPresent(texts::add);
        }
        return texts;
    }
}
