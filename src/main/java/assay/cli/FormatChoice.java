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
        NamedPlace named = NamedPlace.parse(text);
        ReportFormat format = ReportFormat.named(named.name())
                .orElseThrow(() -> new IllegalArgumentException("there is no format '%s', but there are: %s"
                        .formatted(named.name(), String.join(", ", ReportFormat.labels()))));
        return new FormatChoice(format, named.file());
    }

    boolean isToStandardOutput() {
        return file.isEmpty();
    }
}
