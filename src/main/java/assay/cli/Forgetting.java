package assay.cli;

import assay.journal.JournalErasure;
import assay.report.MalformedResultsException;
import assay.report.ResultsErasure;
import assay.report.ResultsErasure.Subject;
import assay.submission.NameSearch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Takes a candidate out of a folder of results, and looks for what is left. */
final class Forgetting {
    /** Larger files are no reports of a person's making, and are not looked into. */
    private static final long LARGEST = 1L << 30;

    private final Path folder;
    private final NameSearch candidate;
    private final List<String> done = new ArrayList<>();
    private int gone;

    Forgetting(Path folder, String candidate) {
        this.folder = folder;
        this.candidate = new NameSearch(candidate);
    }

    /** A file that still has the name in it, or of which nobody knows, and why. */
    record Left(Path file, String reason) {}

    /**
     * What was done.
     *
     * @param gone results that were the candidate's, in all files together
     * @param done sentences about files that were written anew
     */
    record Outcome(int gone, List<String> done, List<Left> left) {}

    /** Whoever calls this holds the folder. */
    Outcome forget() throws IOException {
        for (Path journal : JournalErasure.journals(folder)) {
            tell(journal, JournalErasure.erase(journal, candidate));
        }
        for (Path results : RunFolder.written(folder)) {
            rewrite(results);
        }
        return new Outcome(gone, done, left());
    }

    private void tell(Path file, int results) {
        gone += results;
        if (results > 0) {
            done.add("%s: %d result%s removed".formatted(file, results, results == 1 ? "" : "s"));
        }
    }

    private void rewrite(Path file) throws IOException {
        try {
            ResultsErasure erasure = ResultsErasure.of(
                    Files.readString(file),
                    new Subject(candidate::isName, candidate::isIn, candidate::withoutSelection));
            if (file.getFileName().toString().equals(RunFolder.FULL_RESULTS)) {
                WholeFile.writeForOwner(file, erasure::write);
            } else {
                WholeFile.write(file, erasure::write);
            }
            tell(file, erasure.gone());
        } catch (MalformedResultsException malformed) {
            // Then it is one of the files that are only looked into.
        }
    }

    private List<Left> left() throws IOException {
        List<Left> left = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted().toList()) {
                if (!file.equals(folder) && candidate.isIn(file.getFileName().toString())) {
                    left.add(new Left(file, "has the name in its own"));
                } else if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    look(file, left);
                } else if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    left.add(new Left(file, "is no file that can be looked into"));
                }
            }
        }
        return left;
    }

    private void look(Path file, List<Left> left) {
        try {
            if (Files.size(file) > LARGEST) {
                left.add(new Left(file, "is too large to be looked into"));
                return;
            }
            byte[] bytes = Files.readAllBytes(file);
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (candidate.isIn(text)) {
                left.add(new Left(file, "has the name in it, perhaps as a word that others use"));
            } else if (isOpaque(bytes)) {
                left.add(new Left(file, "is no text, so that nobody knows whether it has the name in it"));
            }
        } catch (IOException failure) {
            left.add(new Left(file, "cannot be read: " + failure.getMessage()));
        }
    }

    /** Compressed or encoded, as PDF and archives are. */
    private static boolean isOpaque(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return new String(bytes, 0, Math.min(bytes.length, 5), StandardCharsets.ISO_8859_1).startsWith("%PDF");
    }
}
