package assay.report.format;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names of files that are called after candidates and challenges, wherever those names come from. */
final class FileName {
    /** File systems take 255 bytes; something is left for an extension. */
    private static final int LONGEST_PLAIN = 200;

    private static final int SHOWN = 15;
    private static final int DIGEST = 8;

    private FileName() {}

    /** A name that stays in its folder on every system; different for different texts. */
    static String of(String text) {
        boolean fits = text.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PLAIN;
        if (fits
                && !text.isBlank()
                && !text.startsWith(".")
                && text.codePoints().allMatch(FileName::isPlain)) {
            return text;
        }
        StringBuilder name = new StringBuilder();
        text.codePoints()
                .limit(SHOWN)
                .forEach(point -> name.append(
                        isPlain(point) && point != '.' ? Character.toString(point) : "%%%x".formatted(point)));
        return name.append('%').append(digest(text)).toString();
    }

    private static boolean isPlain(int point) {
        return switch ((byte) Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetterOrDigit(point) || " -_.@+,()'".indexOf(point) >= 0;
        };
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_16BE));
            return HexFormat.of().formatHex(digest, 0, DIGEST);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }
}
