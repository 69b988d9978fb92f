package assay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A small challenge that is complete, for its author to make another one of. */
final class Scaffold {
    private static final List<String> SCHEMAS = List.of("challenge.schema.json", "verification.schema.json");
    private static final List<String> FILES = List.of(
            "challenge.json",
            "statement.md",
            "generator.py",
            "solutions/accepted/counts_in_a_loop.py",
            "solutions/accepted/sums_conditions.py",
            "solutions/wrong_answer/counts_equal_ones.py",
            "solutions/wrong_answer/compares_absolute_values.py",
            "solutions/runtime_error/needs_a_first_number.py");

    private final String id;

    Scaffold(String id) {
        this.id = id;
    }

    /** Writes the whole of it or nothing into the folder of challenges, and the schemas that editors look for there. */
    Path write(Path challenges) throws IOException {
        Path folder = challenges.resolve(id);
        if (Files.exists(folder)) {
            throw CommandFailure.unusable(
                    "'%s' is there already".formatted(folder), "Choose another id; nothing was written.");
        }
        Path unfinished = challenges.resolve("." + id + "." + UUID.randomUUID());
        try {
            for (String file : FILES) {
                Path target = unfinished.resolve(file);
                Files.createDirectories(target.getParent());
                Files.writeString(target, filledIn(read("scaffold/" + file)));
            }
            for (String schema : SCHEMAS) {
                if (!Files.exists(challenges.resolve(schema))) {
                    NewFile.write(challenges.resolve(schema), read("/schema/" + schema));
                }
            }
            Files.move(unfinished, folder);
            return folder;
        } finally {
            remove(unfinished);
        }
    }

    private String filledIn(String template) {
        String title = Stream.of(id.split("-", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
        return template.replace("{{id}}", id).replace("{{title}}", title).replace("{{name}}", functionName());
    }

    /** The id as a name that Python can have: no keyword, which is one word, and not with a digit first. */
    private String functionName() {
        String name = id.replace('-', '_');
        return Character.isDigit(name.charAt(0)) || name.indexOf('_') < 0 ? "count_" + name : name;
    }

    private static String read(String resource) throws IOException {
        try (InputStream file = Objects.requireNonNull(Scaffold.class.getResourceAsStream(resource))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> inside = Files.walk(folder)) {
                for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
