package assay.submission;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** Names of candidates, which are names of folders. */
public final class CandidateName {
    private static final int REPLACEMENT = '\uFFFD';

    private CandidateName() {}

    /** One form for the two that a letter with an accent can have. */
    public static String normalized(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /** Equal for names that some file systems, and most people, take for the same. */
    public static String folded(String name) {
        return normalized(name).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Why nobody can be called that, as a clause. */
    public static Optional<String> fault(String name) {
        if (name.isBlank()) {
            return Optional.of("the name is empty");
        }
        if (name.startsWith(".")) {
            return Optional.of("the name begins with a dot");
        }
        if (name.codePoints().anyMatch(CandidateName::isDeceptive)) {
            return Optional.of("the name holds a control character");
        }
        if (name.indexOf(REPLACEMENT) >= 0) {
            return Optional.of("the name is no text in the encoding of this system; LC_ALL=C.UTF-8 may help");
        }
        return Optional.empty();
    }

    /** What would let a name break a line of a report, or show as another one. */
    private static boolean isDeceptive(int codePoint) {
        boolean turnsTextAround =
                (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
        return turnsTextAround
                || switch (Character.getType(codePoint)) {
                    case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
                    default -> false;
                };
    }
}
