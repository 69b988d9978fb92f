package assay.sandbox;

import assay.protocol.FileContent;
import assay.protocol.FileContent.Generated;
import assay.protocol.FileContent.Stored;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.graalvm.polyglot.io.FileSystem;

/**
 * The files of one case, in memory, below a working directory and one for temporary files. Nothing of it outlives the
 * case, and what all files hold together is bounded.
 */
final class CaseFiles implements FileSystem {
    private static final Path ROOT = Path.of("").toAbsolutePath().getRoot();

    /** What relative paths are relative to. */
    static final Path WORKING_DIRECTORY = ROOT.resolve("work");

    private static final List<Path> DIRECTORIES = List.of(WORKING_DIRECTORY, ROOT.resolve("tmp"));

    private static final long MOST_BYTES = 32 << 20;
    private static final int MOST_FILES = 10_000;
    private static final int MOST_BYTES_SEEN = 4 << 20;

    /** When all files were written last: the second in which virtual time begins. */
    private static final FileTime WRITTEN = FileTime.fromMillis(1_735_689_600_000L);

    private final StoredFile.Quota quota = new StoredFile.Quota(MOST_BYTES);
    private final AtomicLong drawn;
    private final Set<String> given;
    private final Map<Path, Node> nodes = new TreeMap<>();
    private Path workingDirectory = WORKING_DIRECTORY;

    /** What stands at a path. */
    private sealed interface Node {
        record Directory() implements Node {}

        /** A file that was given, and not yet written to. */
        record Given(FileContent content) implements Node {}

        record Written(StoredFile file) implements Node {}
    }

    /**
     * The files that a case begins with.
     *
     * @param drawn counts the lines that are made
     */
    CaseFiles(Map<String, FileContent> files, AtomicLong drawn) {
        this.drawn = drawn;
        this.given = Set.copyOf(files.keySet());
        DIRECTORIES.forEach(directory -> nodes.put(directory, new Node.Directory()));
        files.forEach((name, content) -> {
            Path path = WORKING_DIRECTORY.resolve(name).normalize();
            for (Path parent = path.getParent();
                    parent != null && !nodes.containsKey(parent);
                    parent = parent.getParent()) {
                nodes.put(parent, new Node.Directory());
            }
            nodes.put(path, new Node.Given(content));
        });
    }

    /** Whether a path is below one of its directories, or is one of them. */
    boolean holds(Path path) {
        Path absolute = toAbsolutePath(path).normalize();
        return DIRECTORIES.stream().anyMatch(absolute::startsWith);
    }

    /** The files that were written or removed, by their names relative to the working directory. */
    synchronized Map<String, Optional<String>> written() {
        Map<String, Optional<String>> written = new LinkedHashMap<>();
        long room = MOST_BYTES_SEEN;
        for (Map.Entry<Path, Node> each : nodes.entrySet()) {
            if (each.getValue() instanceof Node.Written(StoredFile file)
                    && each.getKey().startsWith(WORKING_DIRECTORY)
                    && file.size() <= room) {
                room -= file.size();
                String name =
                        WORKING_DIRECTORY.relativize(each.getKey()).toString().replace('\\', '/');
                written.put(name, Optional.of(new String(file.content(), StandardCharsets.ISO_8859_1)));
            }
        }
        given.stream()
                .filter(name ->
                        !nodes.containsKey(WORKING_DIRECTORY.resolve(name).normalize()))
                .forEach(name -> written.put(name, Optional.empty()));
        return written;
    }

    @Override
    public Path parsePath(URI uri) {
        return Path.of(uri);
    }

    @Override
    public Path parsePath(String path) {
        return Path.of(path);
    }

    @Override
    public synchronized Path toAbsolutePath(Path path) {
        return workingDirectory.resolve(path);
    }

    @Override
    public synchronized void setCurrentWorkingDirectory(Path directory) {
        workingDirectory = toAbsolutePath(directory).normalize();
    }

    @Override
    public Path toRealPath(Path path, LinkOption... options) throws IOException {
        Path real = key(path);
        node(real);
        return real;
    }

    @Override
    public void checkAccess(Path path, Set<? extends AccessMode> modes, LinkOption... options) throws IOException {
        node(key(path));
    }

    @Override
    public synchronized void createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
        put(key(path), new Node.Directory());
    }

    @Override
    public synchronized void delete(Path path) throws IOException {
        Path key = key(path);
        if (DIRECTORIES.contains(key)
                || (node(key) instanceof Node.Directory && !children(key).isEmpty())) {
            throw new DirectoryNotEmptyException(path.toString());
        }
        if (nodes.remove(key) instanceof Node.Written(StoredFile file)) {
            file.truncate(0);
        }
    }

    @Override
    public synchronized SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        Path key = key(path);
        boolean exists = nodes.containsKey(key);
        if (exists && options.contains(StandardOpenOption.CREATE_NEW)) {
            throw new FileAlreadyExistsException(path.toString());
        }
        boolean writes = options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND);
        boolean creates =
                options.contains(StandardOpenOption.CREATE) || options.contains(StandardOpenOption.CREATE_NEW);
        if (!exists && writes && creates) {
            put(key, new Node.Written(new StoredFile(new byte[0], quota)));
        }
        if (!writes) {
            return reader(node(key), path);
        }
        boolean truncates = options.contains(StandardOpenOption.TRUNCATE_EXISTING);
        return writable(key, path, truncates).open(options.contains(StandardOpenOption.APPEND));
    }

    private SeekableByteChannel reader(Node node, Path path) throws IOException {
        return switch (node) {
            case Node.Written(StoredFile file) -> file.open(false);
            case Node.Given(Generated lines) -> new GeneratedLines(lines, drawn);
            case Node.Given(Stored stored) -> new StoredFile(bytes(stored), quota).open(false);
            case Node.Directory() -> throw new FileSystemException(path.toString(), null, "Is a directory");
        };
    }

    private StoredFile writable(Path key, Path path, boolean truncates) throws IOException {
        StoredFile file = switch (node(key)) {
            case Node.Written(StoredFile written) -> written;
            case Node.Given(Stored stored) -> copied(truncates ? new byte[0] : bytes(stored));
            case Node.Given(Generated lines) -> copied(truncates ? new byte[0] : bytes(lines));
            case Node.Directory() -> throw new FileSystemException(path.toString(), null, "Is a directory");
        };
        if (truncates) {
            file.truncate(0);
        }
        nodes.put(key, new Node.Written(file));
        return file;
    }

    private StoredFile copied(byte[] bytes) throws IOException {
        quota.take(bytes.length);
        return new StoredFile(bytes, quota);
    }

    private static byte[] bytes(Stored stored) {
        return stored.latin1().getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] bytes(Generated lines) throws IOException {
        long size = GeneratedLines.size(lines);
        if (size > MOST_BYTES) {
            throw new IOException("No space left on device");
        }
        ByteBuffer all = ByteBuffer.allocate((int) size);
        new GeneratedLines(lines, drawn).read(all);
        return all.array();
    }

    @Override
    public synchronized DirectoryStream<Path> newDirectoryStream(Path path, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        Path key = key(path);
        if (!(node(key) instanceof Node.Directory)) {
            throw new NotDirectoryException(path.toString());
        }
        List<Path> accepted = new ArrayList<>();
        for (Path child : children(key)) {
            Path shown = path.resolve(child.getFileName());
            if (filter.accept(shown)) {
                accepted.add(shown);
            }
        }
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return accepted.iterator();
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public synchronized void move(Path source, Path target, CopyOption... options) throws IOException {
        Path from = key(source);
        Path to = key(target);
        Node moved = node(from);
        if (to.startsWith(from) || (moved instanceof Node.Directory && nodes.containsKey(to))) {
            throw new FileAlreadyExistsException(target.toString());
        }
        requireDirectory(to);
        Map<Path, Node> below = new LinkedHashMap<>();
        nodes.forEach((path, node) -> {
            if (path.startsWith(from)) {
                below.put(path, node);
            }
        });
        below.keySet().forEach(nodes::remove);
        below.forEach(
                (path, node) -> nodes.put(to.resolve(from.relativize(path)).normalize(), written(node)));
    }

    /** What was given and got another name counts as written. */
    private Node written(Node node) {
        return node instanceof Node.Given(Stored stored)
                ? new Node.Written(new StoredFile(bytes(stored), quota))
                : node;
    }

    @Override
    public synchronized Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
            throws IOException {
        String view = attributes.contains(":") ? attributes.substring(0, attributes.indexOf(':')) : "basic";
        Node node = node(key(path));
        if (!view.equals("basic")) {
            throw new UnsupportedOperationException("there are no attributes of the kind " + view);
        }
        Map<String, Object> all = Map.of(
                "isDirectory",
                node instanceof Node.Directory,
                "isRegularFile",
                !(node instanceof Node.Directory),
                "isSymbolicLink",
                false,
                "isOther",
                false,
                "size",
                size(node),
                "lastModifiedTime",
                WRITTEN,
                "lastAccessTime",
                WRITTEN,
                "creationTime",
                WRITTEN);
        List<String> names =
                List.of(attributes.substring(attributes.indexOf(':') + 1).split(",", -1));
        Map<String, Object> asked = new LinkedHashMap<>();
        all.forEach((name, value) -> {
            if (names.contains("*") || names.contains(name)) {
                asked.put(name, value);
            }
        });
        return asked;
    }

    private static long size(Node node) {
        return switch (node) {
            case Node.Directory() -> 0;
            case Node.Given(Generated lines) -> GeneratedLines.size(lines);
            case Node.Given(Stored(String latin1)) -> latin1.length();
            case Node.Written(StoredFile file) -> file.size();
        };
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        node(key(path));
    }

    private Path key(Path path) {
        return toAbsolutePath(path).normalize();
    }

    private synchronized Node node(Path key) throws NoSuchFileException {
        return Optional.ofNullable(nodes.get(key)).orElseThrow(() -> new NoSuchFileException(key.toString()));
    }

    private void put(Path key, Node node) throws IOException {
        requireDirectory(key);
        if (nodes.size() >= MOST_FILES) {
            throw new IOException("No space left on device");
        }
        if (nodes.putIfAbsent(key, node) != null) {
            throw new FileAlreadyExistsException(key.toString());
        }
    }

    private void requireDirectory(Path key) throws IOException {
        Path parent = key.getParent();
        if (parent == null || !(node(parent) instanceof Node.Directory)) {
            throw new NotDirectoryException(key.toString());
        }
    }

    private List<Path> children(Path key) {
        return nodes.keySet().stream()
                .filter(path -> key.equals(path.getParent()))
                .toList();
    }
}
