package assay.cli;

import assay.challenge.Challenge;
import assay.protocol.EntryPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a file to begin a solution with: the signature of the challenge's statement with bodies that raise
 * {@code NotImplementedError}, and what is asked for as docstring.
 */
final class StarterFile {
    private static final int WIDTH = 88;
    private static final String INDENT = "    ";
    private static final Pattern HEADER_END = Pattern.compile("(?<head>.*:)\\s*(\\.\\.\\.)?\\s*(#.*)?");
    private static final Pattern DEFINITION = Pattern.compile("\\s*((async\\s+)?def|class)\\s.*");

    /** Annotations name types that need not be imported. */
    private static final String UNEVALUATED = "from __future__ import annotations\n";

    private StarterFile() {}

    static String of(Challenge challenge, String statement) {
        Statement read = Statement.of(statement);
        List<String> signature = read.signature().isEmpty() ? signature(challenge) : read.signature();
        StringBuilder text = new StringBuilder();
        text.append("\"\"\"").append(escaped(challenge.description().title())).append("\n\n");
        wrapped(read.task()).forEach(line -> text.append(escaped(line)).append('\n'));
        text.append("\"\"\"\n");
        if (signature.isEmpty()) {
            return text.toString();
        }
        text.append('\n').append(UNEVALUATED).append("\n\n");
        withBodies(signature).forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** What a statement says of the solution's form, and what is to be done. */
    private record Statement(List<String> signature, String task) {

        static Statement of(String markdown) {
            List<String> signature = new ArrayList<>();
            List<String> task = new ArrayList<>();
            String section = "";
            boolean code = false;
            boolean taskOver = false;
            for (String line : markdown.lines().toList()) {
                if (line.startsWith("```")) {
                    code = !code;
                } else if (!code && line.startsWith("#")) {
                    section = line.replace("#", "").strip();
                } else if (code && section.equals("Signature")) {
                    signature.add(line);
                } else if (!code && signature.isEmpty() && !taskOver) {
                    taskOver =
                            line.isBlank() && !task.isEmpty() && task.getFirst().startsWith("Write");
                    if (line.isBlank() && !taskOver) {
                        task.clear();
                    } else if (!taskOver) {
                        task.add(line.strip());
                    }
                }
            }
            return new Statement(signature, String.join(" ", task));
        }
    }

    private static List<String> signature(Challenge challenge) {
        return switch (challenge.entry()) {
            case EntryPoint.Function(String name) ->
                List.of("def %s(%s):"
                        .formatted(
                                name, String.join(", ", challenge.description().parameters())));
            case EntryPoint.ClassDefinition(String name) -> List.of("class %s: ...".formatted(name));
            case EntryPoint.Module(List<String> names) ->
                names.stream().map("def %s(*args, **kwargs): ..."::formatted).toList();
            case EntryPoint.Program() -> List.of();
        };
    }

    /** Gives a body to every function that has none, and to every class. */
    private static List<String> withBodies(List<String> signature) {
        List<String> lines = new ArrayList<>();
        Optional<String> open = Optional.empty();
        for (int index = 0; index < signature.size(); index++) {
            String line = signature.get(index);
            if (DEFINITION.matcher(line).matches()) {
                open = Optional.of(line);
            }
            var end = HEADER_END.matcher(line);
            if (open.isEmpty() || !end.matches()) {
                lines.add(line);
                continue;
            }
            String header = open.get();
            String indent =
                    header.substring(0, header.length() - header.stripLeading().length());
            lines.add(end.group("head"));
            if (!isIndentedBelow(signature, index, indent)) {
                boolean isClass = header.strip().startsWith("class");
                lines.add(indent + INDENT + (isClass ? "pass" : "raise NotImplementedError"));
            }
            open = Optional.empty();
        }
        return lines;
    }

    /** Whether what follows a header is its body already. */
    private static boolean isIndentedBelow(List<String> lines, int index, String indent) {
        return lines.stream()
                .skip(index + 1L)
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> line.startsWith(indent + " "))
                .isPresent();
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private static String escaped(String text) {
        return text.codePoints()
                .mapToObj(each -> each == '\\' ? "\\\\" : each == '"' ? "\\\"" : Character.toString(each))
                .collect(Collectors.joining());
    }
}
