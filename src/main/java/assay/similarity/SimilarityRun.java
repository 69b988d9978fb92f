package assay.similarity;

import assay.result.RunResult.Note;
import java.time.Instant;
import java.util.List;

/**
 * What came of comparing a whole cohort.
 *
 * @param tool name and version of this program
 * @param threshold pairs that are less alike on average are not told, from 0 to 1
 * @param challenges those of which at least two submissions could be read
 * @param notes what was left out, and why
 */
public record SimilarityRun(
        String tool, Instant startedAt, double threshold, List<Likeness> challenges, List<Note> notes) {
    /** What every report says. */
    public static final String CAUTION =
            "Likeness is a reason to look, never a verdict: it costs no points, and short programs are often alike.";

    public SimilarityRun {
        challenges = List.copyOf(challenges);
        notes = List.copyOf(notes);
    }
}
