package assay.judge.explanation;

import assay.judge.comparison.Mismatch;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How two texts differ, with what is invisible made visible. */
final class TextWords {
    /** Longer texts are not searched for what they have in common. */
    private static final int SEARCHED = 1 << 16;

    private TextWords() {}

    /** Sentences on two texts as wholes. */
    static List<String> of(Mismatch.Characters texts) {
        String expected = texts.expected();
        String observed = texts.observed();
        int index = expected.codePointCount(0, texts.unit());
        return sentences("at index " + index + " of the text", expected, observed, texts.unit());
    }

    /** Sentences on a line that both texts have. */
    static List<String> ofLine(int number, String expected, String observed) {
        int unit = commonPrefix(expected, observed);
        int column = expected.codePointCount(0, unit) + 1;
        return sentences("line " + number + ", column " + column, expected, observed, unit);
    }

    private static List<String> sentences(String place, String expected, String observed, int unit) {
        String difference = place + ": expected " + CharacterWords.at(unit, expected) + ", got "
                + CharacterWords.at(unit, observed);
        return List.of(
                difference
                        + likeness(expected, observed)
                                .map(words -> " (" + words + ")")
                                .orElse(""),
                "expected: " + CharacterWords.marked(expected, unit),
                "got:      " + CharacterWords.marked(observed, unit));
    }

    private static Optional<String> likeness(String expected, String observed) {
        if (expected.length() > SEARCHED || observed.length() > SEARCHED) {
            return Optional.empty();
        }
        if (expected.toUpperCase(Locale.ROOT).equals(observed.toUpperCase(Locale.ROOT))) {
            return Optional.of("only upper and lower case differ");
        }
        if (expected.replaceAll("\\s+", "").equals(observed.replaceAll("\\s+", ""))) {
            return Optional.of("only white space differs");
        }
        return normalized(expected).equals(normalized(observed))
                ? Optional.of("the same letters, composed of other code points")
                : Optional.empty();
    }

    private static String normalized(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static int commonPrefix(String expected, String observed) {
        int unit = 0;
        while (unit < expected.length() && unit < observed.length() && expected.charAt(unit) == observed.charAt(unit)) {
            unit++;
        }
        return unit > 0 && Character.isHighSurrogate(expected.charAt(unit - 1)) ? unit - 1 : unit;
    }
}
