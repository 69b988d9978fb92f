package assay.report.markdown;

import assay.report.CaseText;

/**
 * Strangers' text in Markdown. It always stands in code, where it is neither markup nor a link, an image, a mention or
 * HTML.
 */
final class Markdown {
    private Markdown() {}

    /** One line of bounded length, which may stand in a table. */
    static String code(String text) {
        String line = CaseText.line(text);
        if (line.isBlank()) {
            return "–";
        }
        // A table ends a cell at a bar even in code, unless it is escaped.
        String escaped = line.replace("|", "\\|");
        String fence = "`".repeat(longestRun(line, '`') + 1);
        String padding = line.startsWith("`") || line.endsWith("`") || line.startsWith(" ") ? " " : "";
        return fence + padding + escaped + padding + fence;
    }

    /** Lines that are visible already, as a block. */
    static String block(String lines) {
        String fence = "`".repeat(Math.max(3, longestRun(lines, '`') + 1));
        return fence + "text\n" + lines.stripTrailing() + "\n" + fence + "\n";
    }

    private static int longestRun(String text, char sign) {
        int longest = 0;
        int run = 0;
        for (int index = 0; index < text.length(); index++) {
            run = text.charAt(index) == sign ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
