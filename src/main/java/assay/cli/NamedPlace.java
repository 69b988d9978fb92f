package assay.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A format's name and where to write it, as a person gives both: {@code NAME} or {@code NAME=FILE}.
 *
 * @param file absent: standard output, which {@code -} names as well
 */
record NamedPlace(String name, Optional<Path> file) {

    /** @throws IllegalArgumentException if nothing follows the equals sign, or no file can have that name */
    static NamedPlace parse(String text) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            return new NamedPlace(text, Optional.empty());
        }
        String file = text.substring(equals + 1);
        if (file.isEmpty()) {
            throw new IllegalArgumentException("'%s' names no file after the =".formatted(text));
        }
        return new NamedPlace(
                text.substring(0, equals), file.equals("-") ? Optional.empty() : Optional.of(Path.of(file)));
    }
}
