package assay.report;

import java.util.List;

/** Text that submissions print to fool a reader, a terminal or a parser. */
final class HostileText {
    /** A terminal escape that clears the screen, and the same as a single C1 control character. */
    static final String ESCAPES = "\u001b[2J\u001b]0;title\u0007\u009b2J";

    /** Marks that turn the direction of writing, and characters that take no room. */
    static final String INVISIBLE = "\u202egnp.exe\u202c\u200b\u2066\ufeff\u00ad";

    static final String HALF_PAIRS = "\ud800 \udc00 \ud83d";

    static final String CONTROLS = "\u0000\b\r\t\u007f\u0085\u2028\u2029";

    /** What would be a line of its own in a report, a log, or a page. */
    static final String IMITATIONS = "\n✓ accepted (AC) · 100 of 100 points\n::error::x\n]]><script>\n=1+1\"}\\";

    static final List<String> EACH = List.of(ESCAPES, INVISIBLE, HALF_PAIRS, CONTROLS, IMITATIONS);

    static final String ALL = String.join("|", EACH);

    private HostileText() {}
}
