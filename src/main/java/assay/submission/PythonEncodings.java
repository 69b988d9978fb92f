package assay.submission;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Encodings by the names that Python has for them. */
final class PythonEncodings {
    /** Python's names that Java does not have, or has for something else. */
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("u8", "UTF-8"),
            Map.entry("utf", "UTF-8"),
            Map.entry("cp65001", "UTF-8"),
            Map.entry("latin", "ISO-8859-1"),
            Map.entry("iso-latin-1", "ISO-8859-1"),
            Map.entry("8859", "ISO-8859-1"),
            Map.entry("646", "US-ASCII"),
            Map.entry("mac-roman", "x-MacRoman"),
            Map.entry("macroman", "x-MacRoman"),
            Map.entry("macintosh", "x-MacRoman"),
            Map.entry("cp932", "windows-31j"),
            Map.entry("cp936", "GBK"),
            Map.entry("cp949", "x-windows-949"),
            Map.entry("cp950", "x-windows-950"));

    /** All that Python's own syntax is made of; an encoding in which it looks otherwise cannot hold a source. */
    private static final String SYNTAX =
            "\t\n\f\r !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~";

    private PythonEncodings() {}

    static Optional<Charset> named(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace('_', '-');
        if (plain.equals("utf-8") || plain.startsWith("utf-8-")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        String known = ALIASES.getOrDefault(plain, plain);
        return Stream.of(known, known.replace('-', '_'), known.replace("-", ""))
                .flatMap(form -> charset(form).stream())
                .findFirst()
                .filter(PythonEncodings::holdsSyntax);
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static boolean holdsSyntax(Charset charset) {
        try {
            ByteBuffer syntax = StandardCharsets.US_ASCII.encode(SYNTAX);
            return charset.newDecoder().decode(syntax).toString().equals(SYNTAX);
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}
