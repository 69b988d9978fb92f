package assay.result;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What came of a whole run.
 *
 * @param shard which part of a larger run it is; absent where it is whole
 * @param submissions by candidate, then challenge, then sample
 * @param notes what the person who started the run should know: stray files, candidates without a submission
 */
public record RunResult(
        Provenance provenance,
        Optional<Shard> shard,
        List<GradedChallenge> challenges,
        SubmissionResults submissions,
        List<Note> notes) {
    public RunResult {
        challenges = List.copyOf(challenges);
        notes = List.copyOf(notes);
    }

    /** A run that is no part of another. */
    public RunResult(
            Provenance provenance, List<GradedChallenge> challenges, SubmissionResults submissions, List<Note> notes) {
        this(provenance, Optional.empty(), challenges, submissions, notes);
    }

    /** The same, as part of a larger run. */
    public RunResult in(Optional<Shard> part) {
        return new RunResult(provenance, part, challenges, submissions, notes);
    }

    /**
     * Where a result comes from.
     *
     * @param tool name and version
     * @param machine a few words on processor, operating system and Java
     * @param options those of the command line that change results, by name
     * @param sandbox what confined the submissions
     */
    public record Provenance(
            String tool, Instant startedAt, String machine, Map<String, String> options, String sandbox) {
        public Provenance {
            options = Map.copyOf(options);
        }

        private static final String ALSO = "; of other submissions: ";

        /** One text for all that confined submissions. */
        public static String sandbox(Set<String> sandboxes) {
            return String.join(ALSO, new TreeSet<>(sandboxes));
        }

        /** What confined submissions, one entry where it was the same for all. */
        public Set<String> sandboxes() {
            return Set.of(sandbox.split(ALSO));
        }
    }

    /** A challenge of the run. */
    public record GradedChallenge(String id, String title, String hash, Points maximum) {}

    /** A remark, and about whom or what it is. */
    public record Note(String subject, String text) {}
}
