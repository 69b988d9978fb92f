package assay.assignment;

import assay.assignment.Deadline.TimeSource;
import assay.result.RunResult;
import assay.result.RunResult.GradedChallenge;
import assay.result.RunResult.Note;
import assay.result.SubmissionResult;
import assay.result.SubmissionResults;
import assay.submission.SubmissionFile;
import assay.submission.SubmissionTimes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a run comes to under an assignment. */
public final class AdjustedRun {
    private final Assignment assignment;
    private final Map<SubmissionResult.Key, Instant> times;
    private final List<Note> notes;

    private AdjustedRun(Assignment assignment, Map<SubmissionResult.Key, Instant> times, List<Note> notes) {
        this.assignment = assignment;
        this.times = times;
        this.notes = List.copyOf(notes);
    }

    /**
     * A run under that assignment.
     *
     * @param files those of the run, whose times are what they are now
     */
    public static AdjustedRun of(Assignment assignment, List<SubmissionFile> files) {
        Map<SubmissionResult.Key, Instant> times = new HashMap<>();
        List<Note> notes = new ArrayList<>();
        if (assignment.deadline().isPresent()) {
            TimeSource source = assignment.deadline().get().times();
            for (SubmissionFile file : files) {
                time(source, file)
                        .ifPresentOrElse(
                                moment ->
                                        times.put(new SubmissionResult.Key(file.candidate(), file.challenge()), moment),
                                () -> notes.add(new Note(
                                        file.shownAs(),
                                        "when it was handed in is not known, so that it counts as in time")));
            }
        }
        return new AdjustedRun(assignment, times, notes);
    }

    private static Optional<Instant> time(TimeSource source, SubmissionFile file) {
        return switch (source) {
            case TimeSource.Table(SubmissionTimes table) -> table.of(file.candidate(), file.challenge());
            case TimeSource.FileTime() -> {
                try {
                    yield Optional.of(Files.getLastModifiedTime(file.path(), LinkOption.NOFOLLOW_LINKS)
                            .toInstant());
                } catch (IOException _) {
                    yield Optional.empty();
                }
            }
        };
    }

    /** The run's results as they count, each made when it is asked for. */
    public RunResult of(RunResult graded) {
        return new RunResult(
                graded.provenance(),
                graded.challenges().stream()
                        .map(challenge -> new GradedChallenge(
                                challenge.id(),
                                challenge.title(),
                                challenge.hash(),
                                assignment.worth(challenge.id(), challenge.maximum())))
                        .toList(),
                new AdjustedResults(graded.submissions()),
                Stream.concat(graded.notes().stream(), notes.stream()).toList());
    }

    private SubmissionResult adjusted(SubmissionResult result) {
        return assignment.adjusted(result, Optional.ofNullable(times.get(result.key())));
    }

    private final class AdjustedResults implements SubmissionResults {
        private final SubmissionResults graded;

        private AdjustedResults(SubmissionResults graded) {
            this.graded = graded;
        }

        @Override
        public int size() {
            return graded.size();
        }

        @Override
        public SubmissionResult get(int index) {
            return adjusted(graded.get(index));
        }
    }
}
