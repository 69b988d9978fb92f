package assay.sandbox;

import assay.protocol.Observation.Operation;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.graalvm.polyglot.io.FileSystem;
import org.jspecify.annotations.Nullable;

/**
 * The files of a context: the language home to read, and those of the case, where it has any. What is refused is noted.
 */
final class GuardedFiles implements FileSystem {
    /** What the standard library opens of its own accord: to know its process's number, to throw output away. */
    private static final Set<String> UNREMARKABLE = Set.of("/proc/self/stat", "/dev/null");

    /** Python must not find what it may not load: it would fail otherwise than where a module is missing. */
    private static final Set<String> NATIVE_LIBRARIES = Set.of(".so", ".dylib", ".dll", ".pyd");

    private static final Optional<Path> LIBRARY = Optional.ofNullable(
                    System.getProperty("polyglot.engine.resourcePath.python"))
            .map(library -> Path.of(library).toAbsolutePath().normalize());

    private final FileSystem home = FileSystem.allowInternalResources(new NoFiles());
    private final Refusals refusals;
    private volatile @Nullable CaseFiles caseFiles;

    GuardedFiles(Refusals refusals) {
        this.refusals = refusals;
    }

    /** From now on these can be used as well, or nothing but the language home. */
    void offer(@Nullable CaseFiles files) {
        caseFiles = files;
    }

    /** Where a path leads. */
    private FileSystem beneath(Path path) {
        CaseFiles files = caseFiles;
        return files != null && files.holds(path) && !isOfLibrary(path) ? files : home;
    }

    /** Assay may be installed where a case has its files. */
    private boolean isOfLibrary(Path path) {
        return LIBRARY.isPresent() && home.toAbsolutePath(path).normalize().startsWith(LIBRARY.get());
    }

    /** One access to the files beneath. */
    private interface Access<T> {
        T run() throws IOException;
    }

    /** Lets a look at a file through, or refuses it without a note: Python looks at many that are not there. */
    private <T> T look(Path path, Access<T> access) throws IOException {
        if (NATIVE_LIBRARIES.stream().anyMatch(path.toString()::endsWith)) {
            throw new NoSuchFileException(path.toString());
        }
        try {
            return access.run();
        } catch (SecurityException | AccessDeniedException refused) {
            refusals.hide(path.toString());
            throw denied(path, refused);
        }
    }

    /** Lets the use of a file through, or refuses it with a note. */
    private <T> T use(Path path, Access<T> access) throws IOException {
        try {
            return look(path, access);
        } catch (AccessDeniedException refused) {
            if (!UNREMARKABLE.contains(path.toString())) {
                refusals.add(Operation.FILE, path.toString());
            }
            throw refused;
        }
    }

    private static AccessDeniedException denied(Path path, Exception cause) {
        AccessDeniedException denied = new AccessDeniedException(path.toString());
        denied.initCause(cause);
        return denied;
    }

    @Override
    public Path parsePath(URI uri) {
        return home.parsePath(uri);
    }

    @Override
    public Path parsePath(String path) {
        return home.parsePath(path);
    }

    @Override
    public Path toAbsolutePath(Path path) {
        CaseFiles files = caseFiles;
        return files == null ? home.toAbsolutePath(path) : files.toAbsolutePath(path);
    }

    @Override
    public void checkAccess(Path path, Set<? extends AccessMode> modes, LinkOption... options) throws IOException {
        look(path, () -> {
            beneath(path).checkAccess(path, modes, options);
            return path;
        });
    }

    @Override
    public Path toRealPath(Path path, LinkOption... options) throws IOException {
        return look(path, () -> beneath(path).toRealPath(path, options));
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return look(path, () -> beneath(path).readAttributes(path, attributes, options));
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return use(path, () -> beneath(path).newByteChannel(path, options, attributes));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path path, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        return use(path, () -> beneath(path).newDirectoryStream(path, filter));
    }

    @Override
    public void createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
        change(path, files -> files.createDirectory(path, attributes));
    }

    @Override
    public void delete(Path path) throws IOException {
        change(path, files -> files.delete(path));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        refuse(source);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        Path outside = beneath(source) instanceof CaseFiles ? target : source;
        change(outside, files -> files.move(source, target, options));
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        refuse(link);
    }

    @Override
    public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes) throws IOException {
        refuse(link);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        change(path, files -> files.setAttribute(path, attribute, value, options));
    }

    @Override
    public void setCurrentWorkingDirectory(Path directory) {
        CaseFiles files = caseFiles;
        if (files == null || !files.holds(directory)) {
            refusals.add(Operation.FILE, directory.toString());
            throw new SecurityException("Operation is not allowed");
        }
        files.setCurrentWorkingDirectory(directory);
    }

    /** A change to the files of the case. */
    private interface Change {
        void on(CaseFiles files) throws IOException;
    }

    private void change(Path path, Change change) throws IOException {
        if (beneath(path) instanceof CaseFiles files) {
            change.on(files);
        } else {
            refuse(path);
        }
    }

    private void refuse(Path path) throws IOException {
        use(path, () -> {
            throw new AccessDeniedException(path.toString());
        });
    }
}
