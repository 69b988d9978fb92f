package assay.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What alike submissions are told in, and where.
 *
 * @param file absent: standard output
 */
record SimilarityFormat(Form form, Optional<Path> file) {

    /** Whom it is written for. */
    enum Form {
        TEXT,
        JSON,
        HTML;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Reads {@code NAME} or {@code NAME=FILE}.
     *
     * @throws IllegalArgumentException if there is no such format, with a message that lists those there are
     */
    static SimilarityFormat parse(String text) {
        NamedPlace named = NamedPlace.parse(text);
        Form form = Arrays.stream(Form.values())
                .filter(each -> each.label().equals(named.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no format '%s', but there are: %s"
                        .formatted(named.name(), String.join(", ", labels()))));
        return new SimilarityFormat(form, named.file());
    }

    private static List<String> labels() {
        return Arrays.stream(Form.values()).map(Form::label).toList();
    }

    /** Refuses a place that nothing can be written to, before anything is compared. */
    void require() {
        if (file.isEmpty()) {
            return;
        }
        Path place = file.get();
        Path parent = Optional.ofNullable(place.toAbsolutePath().getParent()).orElse(place);
        if (!Files.isDirectory(parent) || Files.isDirectory(place)) {
            throw CommandFailure.usage(
                    "no report can be written to '%s'".formatted(place), "Name a file in a folder that exists.");
        }
    }
}
