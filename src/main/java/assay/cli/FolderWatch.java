package assay.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Waits for changes in folders, of which the operating system tells. What lies in folders of these is not watched. */
final class FolderWatch implements Closeable {
    /** An editor saves in several steps, such as emptying a file and filling it, of which each is told. */
    private static final int PAUSE_MILLIS = 10;

    /** Something that never stops writing is looked at now and then all the same. */
    private static final int MOST_STEPS = 50;

    private final WatchService service;

    private FolderWatch(WatchService service) {
        this.service = service;
    }

    /** Watches those of the folders that are there. */
    static FolderWatch of(List<Path> folders) throws IOException {
        FolderWatch watch = new FolderWatch(folders.getFirst().getFileSystem().newWatchService());
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                folder.register(
                        watch.service,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            }
        }
        return watch;
    }

    /** The folders in which something changed, once whoever changes them pauses. */
    Set<Path> awaitChanges() throws InterruptedException {
        Set<Path> changed = new HashSet<>();
        Optional<WatchKey> next = Optional.of(service.take());
        for (int step = 0; step < MOST_STEPS && next.isPresent(); step++) {
            changed.add(folder(next.get()));
            next = Optional.ofNullable(service.poll(PAUSE_MILLIS, TimeUnit.MILLISECONDS));
        }
        return changed;
    }

    private static Path folder(WatchKey key) {
        // What exactly happened is not asked, because the contents tell.
        List<WatchEvent<?>> _ = key.pollEvents();
        key.reset();
        return (Path) key.watchable();
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
