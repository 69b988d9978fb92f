package assay.cli;

import assay.report.format.ReportFormat;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A format to report in, and where to.
 *
 * @param file absent: standard output
 */
record FormatChoice(ReportFormat format, Optional<Path> file) {

    /**
     * Reads {@code NAME} or {@code NAME=FILE}.
     *
     * @throws IllegalArgumentException if there is no such format, with a message that lists those there are
     */
    static FormatChoice parse(String text) {
        int equals = text.indexOf('=');
        String name = equals < 0 ? text : text.substring(0, equals);
        String file = equals < 0 ? "-" : text.substring(equals + 1);
        ReportFormat format = ReportFormat.named(name)
                .orElseThrow(() -> new IllegalArgumentException("there is no format '%s', but there are: %s"
                        .formatted(name, String.join(", ", ReportFormat.labels()))));
        if (file.isEmpty()) {
            throw new IllegalArgumentException("'%s' names no file after the =".formatted(text));
        }
        return new FormatChoice(format, file.equals("-") ? Optional.empty() : Optional.of(Path.of(file)));
    }

    boolean isToStandardOutput() {
        return file.isEmpty();
    }
}
