package assay.journal;

import assay.submission.NameSearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Takes a candidate out of the journals in a folder, which nobody may write to meanwhile: see {@link RunLock}. */
public final class JournalErasure {
    private JournalErasure() {}

    /** The journals in this folder. */
    public static List<Path> journals(Path folder) {
        return List.of(folder.resolve(Journal.UNFINISHED), folder.resolve(Journal.FINISHED)).stream()
                .filter(Files::isRegularFile)
                .toList();
    }

    /**
     * Writes a journal anew without what it holds of a candidate. Lines that are damaged are not kept either: nobody
     * knows whose they were, and what they held is graded again.
     *
     * @return how many results were the candidate's
     */
    public static int erase(Path journal, NameSearch candidate) {
        Path anew = journal.resolveSibling("." + journal.getFileName() + "." + UUID.randomUUID());
        int[] gone = {0};
        try (CheckedLines lines = CheckedLines.toRead(journal);
                CheckedLines kept = CheckedLines.create(anew)) {
            lines.visit((place, line) -> {
                Optional<JournalEntry> entry = JournalEntry.parse(line);
                if (entry.filter(each -> candidate.isName(each.result().candidate()))
                        .isPresent()) {
                    gone[0]++;
                } else {
                    kept.append(entry.isPresent() ? line : withoutSelection(line, candidate));
                }
            });
            Files.move(anew, journal, StandardCopyOption.ATOMIC_MOVE);
            return gone[0];
        } catch (IOException failure) {
            throw new JournalFailure("cannot be replaced", journal, failure);
        } finally {
            discard(anew);
        }
    }

    private static String withoutSelection(String line, NameSearch candidate) {
        return JournalHeader.parse(line)
                .map(header -> {
                    Map<String, String> options = new LinkedHashMap<>(header.options());
                    options.computeIfPresent("select", (name, selections) -> candidate.withoutSelection(selections));
                    return new JournalHeader(
                                    header.tool(), header.build(), header.startedAt(), options, header.challenges())
                            .line();
                })
                .orElse(line);
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new JournalFailure("cannot be removed", file, failure);
        }
    }
}
