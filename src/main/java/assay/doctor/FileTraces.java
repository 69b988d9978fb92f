package assay.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Files that attacks could make or change. In folders where other programs write too, only names tell who made a file,
 * so that every attack that makes one calls it {@code left-by-a-submission}.
 */
final class FileTraces {
    private static final String MARK = "left.by.a.submission";

    private final List<Path> shared;
    private final List<Path> owned;
    private final Map<Path, State> before;

    private record State(long size, FileTime changed) {}

    /**
     * Notes how the files are now.
     *
     * @param shared folders where other programs write too
     * @param owned folders that nothing may change, with all that is in them
     */
    FileTraces(List<Path> shared, List<Path> owned) {
        this.shared = List.copyOf(shared);
        this.owned = List.copyOf(owned);
        this.before = states();
    }

    /** What was made in the shared folders. */
    List<String> left() {
        List<String> left = new ArrayList<>();
        for (Path folder : shared) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.getFileName().toString().matches(".*" + MARK + ".*"))
                        .forEach(file -> left.add("it left the file " + file));
            } catch (IOException | UncheckedIOException unreadable) {
                // What cannot be read here cannot be written by a worker of the same user.
            }
        }
        return left;
    }

    /** What was made, changed or removed in the folders that are the program's own. */
    List<String> changed() {
        List<String> changed = new ArrayList<>();
        Map<Path, State> after = states();
        Stream.of(before, after)
                .flatMap(states -> states.keySet().stream())
                .distinct()
                .filter(file -> !Objects.equals(before.get(file), after.get(file)))
                .forEach(file -> changed.add("the file was made, changed or removed: " + file));
        return changed;
    }

    private Map<Path, State> states() {
        Map<Path, State> states = new TreeMap<>();
        for (Path folder : owned) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.toList()) {
                    BasicFileAttributes attributes =
                            Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                    states.put(file, new State(attributes.size(), attributes.lastModifiedTime()));
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return states;
    }
}
