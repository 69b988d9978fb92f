package assay.report;

import assay.result.RunResult;
import assay.result.RunResult.GradedChallenge;
import assay.result.RunResult.Note;
import assay.result.RunResult.Provenance;
import assay.result.Shard;
import assay.result.SubmissionResults;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads what {@link JsonReport} writes of a run beside its submissions and their summary. */
public final class JsonRunReader {
    private JsonRunReader() {}

    /**
     * The run that this object is.
     *
     * @param submissions what is in the place of its submissions
     * @throws MalformedResultsException where it is none
     */
    public static RunResult read(JsonInput json, SubmissionResults submissions) {
        json.parsed("format", format -> Optional.of(format).filter(JsonReport.FORMAT::equals));
        return new RunResult(
                new Provenance(
                        json.text("tool"),
                        json.parsed("startedAt", JsonRunReader::instant),
                        json.text("machine"),
                        json.textsByName("options"),
                        json.text("sandbox")),
                json.optionalObject("shard", JsonRunReader::shard),
                json.objects("challenges", JsonRunReader::challenge),
                submissions,
                json.objects("notes", note -> new Note(note.text("subject"), note.text("text"))));
    }

    private static Shard shard(JsonInput json) {
        return new Shard(
                integer(json, "number"), integer(json, "total"), integer(json, "submissions"), json.text("cohort"));
    }

    private static int integer(JsonInput json, String name) {
        long number = json.number(name);
        if (number > Integer.MAX_VALUE) {
            throw json.fault(name, "it is too large");
        }
        return (int) number;
    }

    private static GradedChallenge challenge(JsonInput json) {
        return new GradedChallenge(
                json.text("id"), json.text("title"), json.text("challengeHash"), json.points("maxPoints"));
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }
}
