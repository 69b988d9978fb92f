package assay.journal;

import assay.grader.GradingSubject;
import assay.journal.CheckedLines.Place;
import assay.result.CaseResult;
import assay.result.SubmissionResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** The results of the last run that was finished in a folder, found by the content of what was graded. */
final class EarlierResults implements AutoCloseable {
    private final @Nullable CheckedLines lines;
    private final Map<Content, Place> places = new HashMap<>();
    private final JournalHeader now;
    private Optional<JournalHeader> header = Optional.empty();

    private EarlierResults(@Nullable CheckedLines lines, JournalHeader now) {
        this.lines = lines;
        this.now = now;
    }

    private record Content(String challenge, String sha256, Optional<BigFraction> timeMultiplier) {}

    /** Nothing to take over. */
    static EarlierResults none(JournalHeader now) {
        return new EarlierResults(null, now);
    }

    /** Those of this journal that hold for a run with this header; a file that is missing or no journal holds none. */
    static EarlierResults of(Path file, JournalHeader now) {
        if (!Files.exists(file)) {
            return none(now);
        }
        CheckedLines lines = CheckedLines.toRead(file);
        EarlierResults earlier = new EarlierResults(lines, now);
        lines.visit(earlier::consider);
        return earlier;
    }

    private void consider(Place place, String line) {
        if (header.isEmpty()) {
            header = JournalHeader.parse(line);
            return;
        }
        if (header.get().decidesAlike(now)) {
            JournalEntry.parse(line).map(JournalEntry::result).ifPresent(result -> index(header.get(), place, result));
        }
    }

    private void index(JournalHeader then, Place place, SubmissionResult result) {
        String hash = now.challenges().get(result.challenge());
        if (result.isReusable() && hash != null && hash.equals(then.challenges().get(result.challenge()))) {
            result.sha256()
                    .ifPresent(sha256 -> places.put(
                            new Content(
                                    result.challenge(),
                                    sha256,
                                    result.adjustments().timeMultiplier()),
                            place));
        }
    }

    /** The result that the same content got in the same cases, in the name of whoever handed it in now. */
    Optional<JournalEntry> find(GradingSubject subject) {
        Place place = places.get(new Content(subject.file().challenge(), subject.sha256(), subject.timeMultiplier()));
        if (place == null || lines == null) {
            return Optional.empty();
        }
        return JournalEntry.parse(lines.read(place))
                .filter(entry -> entry.result().cases().stream()
                        .map(CaseResult::number)
                        .collect(Collectors.toSet())
                        .equals(subject.cases()))
                .map(entry -> new JournalEntry(
                        entry.result()
                                .handedInAs(subject.key(), subject.file().shownAs())
                                .asReused(),
                        entry.sandbox()));
    }

    @Override
    public void close() {
        if (lines != null) {
            lines.close();
        }
    }
}
