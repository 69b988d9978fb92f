package assay.journal;

import assay.grader.GradingSubject;
import assay.grader.ResultStore;
import assay.journal.CheckedLines.Damage;
import assay.journal.CheckedLines.Place;
import assay.result.ResultMemory;
import assay.result.SubmissionResult;
import assay.result.SubmissionResults;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keeps the results of a run in its folder, each on the disk before it counts. A run that was interrupted goes on from
 * there, and of a run that was finished the next one takes over what still holds.
 */
public final class Journal implements ResultStore, AutoCloseable {
    static final String UNFINISHED = "run.journal";
    static final String FINISHED = "earlier.journal";

    private final Path folder;
    private final CheckedLines lines;
    private final EarlierResults earlier;
    private final Map<SubmissionResult.Key, Place> places = new HashMap<>();
    private final ResultMemory<Place> memory = new ResultMemory<>();
    private final Set<String> sandboxes = new TreeSet<>();

    private Journal(Path folder, CheckedLines lines, EarlierResults earlier) {
        this.folder = folder;
        this.lines = lines;
        this.earlier = earlier;
    }

    /**
     * What of earlier runs may count.
     *
     * @param resume go on with a run that was interrupted
     * @param reuse take over what the last finished run found out about the same content
     */
    public record Use(boolean resume, boolean reuse) {}

    /**
     * A journal, and what was found when it was opened.
     *
     * @param kept results from before the run was interrupted
     * @param damaged results that were not readable any more, and are graded again
     */
    public record Opened(Journal journal, boolean resumed, int kept, int damaged) {}

    /**
     * Begins a run in this folder, or goes on with it. Nobody else may write there: see {@link RunLock}.
     *
     * @throws JournalRefusal where an interrupted run is in the way, or does not go together with this one
     */
    public static Opened open(Path folder, JournalHeader header, Use use) {
        Path file = folder.resolve(UNFINISHED);
        boolean begun = Files.exists(file) && isBegun(file);
        if (begun && !use.resume()) {
            throw new JournalRefusal(
                    "'%s' holds the results of a run that was interrupted".formatted(folder),
                    "Go on with it with --resume, or delete '%s' to begin anew.".formatted(file));
        }
        return begun ? resume(folder, header, use) : begin(folder, header, use);
    }

    /** Ended before its first line was written, a run has nothing to be gone on with. */
    private static boolean isBegun(Path file) {
        try (CheckedLines lines = CheckedLines.toRead(file)) {
            boolean[] any = {false};
            Damage damage = lines.visit((place, line) -> any[0] = true);
            return any[0] || damage.damaged() > 0;
        }
    }

    private static Opened begin(Path folder, JournalHeader header, Use use) {
        Path file = folder.resolve(UNFINISHED);
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new JournalFailure("cannot be replaced", file, failure);
        }
        CheckedLines lines = CheckedLines.create(file);
        lines.append(header.line());
        forceFolder(folder);
        return new Opened(new Journal(folder, lines, earlier(folder, header, use)), false, 0, 0);
    }

    private static Opened resume(Path folder, JournalHeader header, Use use) {
        CheckedLines lines = CheckedLines.toContinue(folder.resolve(UNFINISHED));
        Journal journal = new Journal(folder, lines, earlier(folder, header, use));
        Contents contents = new Contents(journal);
        Damage damage = lines.visit(contents::consider);
        JournalHeader then = contents.header.orElseThrow(() -> refusal(folder, "its beginning is not readable"));
        List<String> differences = then.differencesOf(header);
        if (!differences.isEmpty()) {
            throw refusal(folder, String.join("; ", differences));
        }
        int damaged = damage.damaged() + contents.unreadable + (damage.torn() ? 1 : 0);
        return new Opened(journal, true, journal.places.size(), damaged);
    }

    private static JournalRefusal refusal(Path folder, String reason) {
        return new JournalRefusal(
                "the run that was interrupted in '%s' cannot be gone on with: %s".formatted(folder, reason),
                "Delete '%s' to begin anew, or name another folder with --output DIR."
                        .formatted(folder.resolve(UNFINISHED)));
    }

    /** What is found in a journal on the way through it. */
    private static final class Contents {
        private final Journal journal;
        private Optional<JournalHeader> header = Optional.empty();
        private boolean first = true;
        private int unreadable;

        private Contents(Journal journal) {
            this.journal = journal;
        }

        private void consider(Place place, String line) {
            if (first) {
                first = false;
                header = JournalHeader.parse(line);
                return;
            }
            JournalEntry.parse(line).ifPresentOrElse(entry -> journal.index(place, entry), () -> unreadable++);
        }
    }

    private static EarlierResults earlier(Path folder, JournalHeader header, Use use) {
        return use.reuse() ? EarlierResults.of(folder.resolve(FINISHED), header) : EarlierResults.none(header);
    }

    private synchronized void index(Place place, JournalEntry entry) {
        places.put(entry.result().key(), place);
        memory.keep(place, place.length(), entry.result());
        entry.sandbox().ifPresent(sandboxes::add);
    }

    @Override
    public Optional<SubmissionResult> known(GradingSubject subject) {
        Optional<SubmissionResult> kept = place(subject.key())
                .flatMap(place -> JournalEntry.parse(lines.read(place)))
                .map(JournalEntry::result)
                // A file that changed since is graded as it is now, and what the grader failed in is tried again.
                .filter(result -> result.sha256().equals(Optional.of(subject.sha256()))
                        && subject.hadTheTimeOf(result)
                        && !result.provisional());
        if (kept.isPresent()) {
            return kept;
        }
        Optional<JournalEntry> found = earlier.find(subject);
        found.ifPresent(this::append);
        return found.map(JournalEntry::result);
    }

    private synchronized Optional<Place> place(SubmissionResult.Key key) {
        return Optional.ofNullable(places.get(key));
    }

    @Override
    public void keep(SubmissionResult result, Optional<String> sandbox) {
        append(new JournalEntry(result, sandbox));
    }

    private void append(JournalEntry entry) {
        index(lines.append(entry.line()), entry);
    }

    @Override
    public synchronized SubmissionResults results(List<SubmissionResult.Key> keys) {
        return new JournalledResults(
                lines, keys.stream().flatMap(key -> place(key).stream()).toList(), memory);
    }

    @Override
    public synchronized Set<String> sandboxes() {
        return Set.copyOf(sandboxes);
    }

    /** Everything was reported: what is kept now serves the next run. */
    public void finish() {
        Path file = folder.resolve(UNFINISHED);
        try {
            forceFolder(folder);
            Files.move(file, folder.resolve(FINISHED), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new JournalFailure("cannot be put away", file, failure);
        }
    }

    /** Makes the names of files outlive a loss of power, on systems where folders can be forced. */
    private static void forceFolder(Path folder) {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException unsupported) {
            // Then the system has its own way.
        }
    }

    @Override
    public void close() {
        lines.close();
        earlier.close();
    }
}
