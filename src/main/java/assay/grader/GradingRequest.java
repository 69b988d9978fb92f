package assay.grader;

import assay.challenge.Challenge;
import assay.result.RunResult.Note;
import assay.result.SubmissionResult;
import assay.submission.SubmissionFile;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * One run: which files to grade against which challenges, and how.
 *
 * @param challenges the challenges of the run; every file's is among them
 * @param files what to grade, in the order of the results
 * @param missing candidate and challenge of submissions that were due and are not there
 * @param notes remarks to carry into the result
 * @param caseNames the cases to run; the others of a challenge do not exist for this run
 * @param options those of the command line that change results, by name, to be kept in the result
 * @param timeMultipliers by how much the time limits of some candidates are longer
 */
public record GradingRequest(
        List<Challenge> challenges,
        List<SubmissionFile> files,
        List<Absent> missing,
        List<Note> notes,
        Predicate<String> caseNames,
        Effort effort,
        Map<String, String> options,
        Map<String, BigFraction> timeMultipliers) {
    public GradingRequest {
        challenges = List.copyOf(challenges);
        files = List.copyOf(files);
        missing = List.copyOf(missing);
        notes = List.copyOf(notes);
        options = Map.copyOf(options);
        timeMultipliers = Map.copyOf(timeMultipliers);
    }

    /** One in which all candidates have the usual time. */
    public GradingRequest(
            List<Challenge> challenges,
            List<SubmissionFile> files,
            List<Absent> missing,
            List<Note> notes,
            Predicate<String> caseNames,
            Effort effort,
            Map<String, String> options) {
        this(challenges, files, missing, notes, caseNames, effort, options, Map.of());
    }

    /** The keys of all results, in their order: by candidate, then challenge, then sample. */
    public List<SubmissionResult.Key> keys() {
        return Stream.concat(
                        files.stream().map(GradingSubject::key),
                        missing.stream()
                                .map(absent -> new SubmissionResult.Key(absent.candidate(), absent.challenge())))
                .sorted()
                .toList();
    }

    /** A submission that was due and is not there. */
    public record Absent(String candidate, String challenge) {}

    /**
     * How much to do at once and when not to go on.
     *
     * @param workers how many submissions are graded side by side
     * @param failFast start no further submission once one is not accepted
     * @param wholeSandboxOnly run nothing where the operating system's sandbox lacks a piece
     */
    public record Effort(int workers, boolean failFast, boolean wholeSandboxOnly) {}
}
