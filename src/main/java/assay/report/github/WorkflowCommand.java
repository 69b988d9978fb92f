package assay.report.github;

import assay.report.VisibleText;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * A line that GitHub's runner reads from the log and shows as an annotation.
 *
 * @param line counted from 1; 0 where it is not known
 */
record WorkflowCommand(Kind kind, String file, int line, String title, String message) {

    /** How much an annotation is made of. */
    enum Kind {
        ERROR,
        WARNING,
        NOTICE
    }

    void write(Writer to) throws IOException {
        to.write("::" + kind.name().toLowerCase(Locale.ROOT));
        String separator = " ";
        if (!file.isEmpty()) {
            to.write(separator + "file=" + property(file));
            separator = ",";
        }
        if (line > 0) {
            to.write(separator + "line=" + line + ",endLine=" + line);
            separator = ",";
        }
        to.write(separator + "title=" + property(title) + "::" + data(message) + "\n");
    }

    /** Line breaks are kept; everything else that acts or hides is spelled out. */
    private static String data(String text) {
        StringBuilder data = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            data.append(data.isEmpty() ? "" : "%0A").append(VisibleText.of(line).replace("%", "%25"));
        }
        return data.toString();
    }

    private static String property(String text) {
        return VisibleText.of(text).replace("%", "%25").replace(":", "%3A").replace(",", "%2C");
    }
}
