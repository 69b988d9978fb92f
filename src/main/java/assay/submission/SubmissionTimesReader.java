package assay.submission;

import assay.submission.CsvRows.Row;
import assay.submission.Roster.Problem;
import assay.submission.SubmissionTimes.Subject;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a table of when submissions were handed in: the columns {@code candidate,challenge,submittedAt} among others. */
public final class SubmissionTimesReader {
    private static final String CANDIDATE = "candidate";
    private static final String CHALLENGE = "challenge";
    private static final String SUBMITTED_AT = "submittedAt";

    private final List<String> header;
    private final Map<Subject, Instant> times = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private SubmissionTimesReader(List<String> header) {
        this.header = header;
    }

    /** The times in {@code file}. What is wrong with it is in their problems. */
    public static SubmissionTimes read(Path file) {
        try {
            return parse(Files.readString(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException _) {
            return unusable(0, "the table is not UTF-8 text");
        } catch (IOException failure) {
            return unusable(0, "the table cannot be read: " + failure);
        }
    }

    static SubmissionTimes parse(String text) {
        CsvRows rows = CsvRows.parse(text.startsWith("\uFEFF") ? text.substring(1) : text);
        List<String> header =
                rows.rows().isEmpty() ? List.of() : rows.rows().getFirst().values();
        if (!header.contains(CANDIDATE) || !header.contains(SUBMITTED_AT)) {
            return unusable(
                    1,
                    "expected a header with the columns \"candidate\" and \"submittedAt\" and commas between columns,"
                            + " found \"" + String.join(",", header) + "\"");
        }
        SubmissionTimesReader reader = new SubmissionTimesReader(header);
        rows.rows().stream().skip(1).forEach(reader::readRow);
        rows.problem().ifPresent(reader.problems::add);
        return new SubmissionTimes(reader.times, reader.problems);
    }

    private static SubmissionTimes unusable(int line, String message) {
        return new SubmissionTimes(Map.of(), List.of(new Problem(line, message)));
    }

    private void readRow(Row row) {
        String candidate = value(row, CANDIDATE);
        Optional<String> fault = CandidateName.fault(candidate);
        Optional<Instant> moment = moment(value(row, SUBMITTED_AT));
        if (fault.isPresent()) {
            problems.add(new Problem(row.line(), fault.get()));
        } else if (moment.isEmpty()) {
            problems.add(new Problem(
                    row.line(),
                    "expected a time with its offset from UTC, such as 2026-11-27T23:59:00+01:00, found \""
                            + value(row, SUBMITTED_AT) + "\""));
        } else {
            times.merge(
                    new Subject(CandidateName.folded(candidate), value(row, CHALLENGE)),
                    moment.get(),
                    (one, other) -> one.isAfter(other) ? one : other);
        }
    }

    private String value(Row row, String column) {
        int index = header.indexOf(column);
        return index >= 0 && index < row.values().size() ? row.values().get(index) : "";
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text.replace(' ', 'T')).toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
