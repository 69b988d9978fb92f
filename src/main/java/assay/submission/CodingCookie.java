package assay.submission;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The comment in which a source says what its encoding is, as PEP 263 has it. */
final class CodingCookie {
    // A dot stands for every character: what Java holds for line ends besides these are parts of other characters here.
    private static final Pattern COOKIE = Pattern.compile("[ \\t\\f]*#.*?coding[:=][ \\t]*([-\\w.]+)", Pattern.DOTALL);
    private static final Pattern NO_CODE = Pattern.compile("[ \\t\\f]*(#.*)?", Pattern.DOTALL);
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");

    private CodingCookie() {}

    /** The name of the encoding; only the first two lines count, and the second only when no code is before it. */
    static Optional<String> in(CharSequence source) {
        String[] lines = LINE_END.split(source, 3);
        Optional<String> first = on(lines[0]);
        boolean secondCounts = lines.length > 1 && NO_CODE.matcher(lines[0]).matches();
        return first.isPresent() || !secondCounts ? first : on(lines[1]);
    }

    private static Optional<String> on(String line) {
        Matcher matcher = COOKIE.matcher(line);
        return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
