package assay.similarity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What lies on disk while JPlag runs, in a folder that only this person can read. All names in it are of our own making:
 * nothing that a candidate has named becomes a path.
 */
final class WorkFolder implements AutoCloseable {
    private static final String FILE = "submission.py";
    private static final String RESULT = "result";
    private static final Pattern NAME = Pattern.compile("s([0-9]{4,6})");

    private final Path root;

    private WorkFolder(Path root) {
        this.root = root;
    }

    /** Lays out a starter file and submissions, whose folders are numbered from 0 in the order of the list. */
    static WorkFolder lay(String starter, List<String> sources) throws IOException {
        WorkFolder folder = new WorkFolder(Files.createTempDirectory("assay-similarity"));
        try {
            Files.createDirectory(folder.scratch());
            Files.createDirectory(folder.results());
            Files.createFile(folder.hosts());
            Files.createDirectory(folder.starter());
            Files.writeString(folder.starter().resolve(FILE), starter);
            Files.createDirectory(folder.submissions());
            for (int number = 0; number < sources.size(); number++) {
                Path own = Files.createDirectory(folder.submissions().resolve("s%04d".formatted(number)));
                // A text may hold half of a surrogate pair, which UTF-8 has no bytes for.
                Files.write(own.resolve(FILE), sources.get(number).getBytes(StandardCharsets.UTF_8));
            }
            return folder;
        } catch (IOException failure) {
            folder.close();
            throw failure;
        }
    }

    /** The number of the submission in the folder of that name; absent where there can be none. */
    static OptionalInt number(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    Path submissions() {
        return root.resolve("submissions");
    }

    Path starter() {
        return root.resolve("starter");
    }

    /** Where JPlag is started, and may leave what it likes. */
    Path scratch() {
        return root.resolve("scratch");
    }

    /** A file with nothing in it. */
    Path hosts() {
        return root.resolve("hosts");
    }

    private Path results() {
        return root.resolve("results");
    }

    /** What the result is to be called; JPlag adds the ending that its version has. */
    Path result() {
        return results().resolve(RESULT);
    }

    /** The file that JPlag has written its result into: {@code .zip} up to 6.0, {@code .jplag} since. */
    Optional<Path> written() {
        return Stream.of(".zip", ".jplag")
                .map(ending -> results().resolve(RESULT + ending))
                .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                .findFirst();
    }

    /** Takes everything away; a second time, also from another thread, there is nothing left to do. */
    @Override
    public synchronized void close() throws IOException {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(root)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
