package assay.submission;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When submissions were handed in, as a table says.
 *
 * @param times by candidate and challenge; of several the latest
 * @param problems of rows that say nothing
 */
public record SubmissionTimes(Map<Subject, Instant> times, List<Roster.Problem> problems) {
    public SubmissionTimes {
        times = Map.copyOf(times);
        problems = List.copyOf(problems);
    }

    /**
     * What was handed in.
     *
     * @param candidate the name without what does not count in it
     * @param challenge empty: all that the candidate handed in
     */
    public record Subject(String candidate, String challenge) {}

    /** When this candidate handed in a solution of that challenge; what is said of it goes before what is said of all. */
    public Optional<Instant> of(String candidate, String challenge) {
        String name = CandidateName.folded(candidate);
        return Optional.ofNullable(times.get(new Subject(name, challenge)))
                .or(() -> Optional.ofNullable(times.get(new Subject(name, ""))));
    }
}
