package assay.cli;

import assay.challenge.Catalogue;
import assay.challenge.Catalogue.Unusable;
import assay.challenge.Challenge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the challenges that a command is about, and tells the person about those that cannot be used. */
final class Challenges {
    private final ChallengeSource source;
    private final List<Path> folders;
    private final Terminal terminal;

    Challenges(ChallengeSource source, List<Path> folders, Terminal terminal) {
        this.source = source;
        this.folders = List.copyOf(folders);
        this.terminal = terminal;
    }

    /** All challenges that the selection takes in; problems with them are printed. */
    Catalogue all(Selection selection) throws IOException {
        requireFolders();
        Catalogue catalogue = source.all(folders);
        List<Unusable> unusable = catalogue.unusable().stream()
                .filter(challenge ->
                        isWholeFolder(challenge) || selection.selects(Selection.Kind.CHALLENGE, challenge.id()))
                .toList();
        ProblemText.print(unusable, terminal);
        if (catalogue.challenges().isEmpty() && catalogue.unusable().isEmpty()) {
            throw CommandFailure.unusable(
                    "there are no challenges in '%s'".formatted(folders.getFirst()),
                    "Name others with --challenges DIR.");
        }
        return new Catalogue(catalogue.challenges(), unusable);
    }

    /** A folder of challenges that could not be read at all goes by its own name. */
    private boolean isWholeFolder(Unusable unusable) {
        return folders.stream().map(Path::toString).anyMatch(unusable.id()::equals);
    }

    /** The challenge that was named by its id, or by its folder's path. */
    Challenge one(String name) throws IOException {
        Catalogue catalogue = source.one(folder(name));
        ProblemText.print(catalogue.unusable(), terminal);
        return catalogue.challenges().stream()
                .findFirst()
                .orElseThrow(() -> CommandFailure.unusable("nothing was graded", ""));
    }

    /** The folder of the challenge that was named by its id, or by its folder's path. */
    Path folder(String name) throws IOException {
        Path path = path(name);
        boolean isName = path.getNameCount() == 1 && !name.startsWith(".") && !path.isAbsolute();
        List<Path> found = isName
                ? folders.stream()
                        .map(folder -> folder.resolve(name))
                        .filter(Files::isDirectory)
                        .toList()
                : List.of();
        if (found.size() > 1) {
            throw CommandFailure.unusable(
                    "more than one folder holds a challenge '%s': %s and %s"
                            .formatted(name, found.get(0), found.get(1)),
                    "Rename one of them, or name the folder itself.");
        }
        if (!found.isEmpty()) {
            return found.getFirst();
        }
        if (Files.isDirectory(path)) {
            return path;
        }
        throw unknown(name);
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException invalid) {
            throw CommandFailure.usage("'%s' names no challenge".formatted(name), "");
        }
    }

    private CommandFailure unknown(String name) throws IOException {
        requireFolders();
        List<String> known = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> inside = Files.list(folder)) {
                inside.filter(Files::isDirectory)
                        .map(path -> path.getFileName().toString())
                        .filter(id -> !id.startsWith("."))
                        .forEach(known::add);
            }
        }
        String guess = Suggestion.forUnknown(name, known);
        return CommandFailure.usage(
                "there is no challenge '%s'".formatted(name),
                guess.isEmpty() ? "'assay list' shows those there are." : guess);
    }

    private void requireFolders() {
        folders.forEach(folder -> {
            if (!Files.isDirectory(folder)) {
                throw CommandFailure.unusable(
                        "there is no folder of challenges '%s'".formatted(folder), "Name one with --challenges DIR.");
            }
        });
    }
}
