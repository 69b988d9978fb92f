package assay.submission;

import assay.submission.CsvRows.Row;
import assay.submission.Roster.Entry;
import assay.submission.Roster.Problem;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code roster.csv}: a header with the column {@code candidate} among others, and a row for each candidate. */
public final class RosterReader {
    private static final String CANDIDATE = "candidate";

    private final List<Entry> entries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private RosterReader() {}

    /** The roster in a cohort's folder; {@link Roster#NONE} where there is none. */
    public static Roster in(Path cohort) {
        Path file = cohort.resolve("roster.csv");
        return Files.exists(file) ? read(file) : Roster.NONE;
    }

    /** The roster in {@code file}. What is wrong with it is in the roster's problems. */
    public static Roster read(Path file) {
        try {
            return parse(Files.readString(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException _) {
            return unusable("the roster is not UTF-8 text");
        } catch (IOException failure) {
            return unusable("the roster cannot be read: " + failure);
        }
    }

    static Roster parse(String text) {
        CsvRows rows = CsvRows.parse(text.startsWith("\uFEFF") ? text.substring(1) : text);
        RosterReader reader = new RosterReader();
        reader.readAll(rows.rows());
        rows.problem().ifPresent(reader.problems::add);
        return new Roster(reader.entries, reader.problems);
    }

    private static Roster unusable(String message) {
        return new Roster(List.of(), List.of(new Problem(0, message)));
    }

    private void readAll(List<Row> rows) {
        if (rows.isEmpty()) {
            problems.add(new Problem(1, "expected a header with the column \"candidate\", found nothing"));
            return;
        }
        List<String> header = rows.getFirst().values();
        if (!header.contains(CANDIDATE)) {
            problems.add(new Problem(
                    rows.getFirst().line(),
                    "expected a header with the column \"candidate\" and commas between columns, found \""
                            + String.join(",", header) + "\""));
            return;
        }
        rows.stream().skip(1).forEach(row -> readRow(header, row));
    }

    private void readRow(List<String> header, Row row) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (int index = 0; index < header.size(); index++) {
            columns.putIfAbsent(
                    header.get(index),
                    index < row.values().size() ? row.values().get(index) : "");
        }
        String candidate = CandidateName.normalized(
                Optional.ofNullable(columns.remove(CANDIDATE)).orElse(""));
        Optional<String> problem = problem(header, row, candidate);
        if (problem.isPresent()) {
            problems.add(new Problem(row.line(), problem.get()));
        } else {
            lines.put(CandidateName.folded(candidate), row.line());
            entries.add(new Entry(candidate, columns));
        }
    }

    private Optional<String> problem(List<String> header, Row row, String candidate) {
        if (row.values().size() > header.size()) {
            return Optional.of("the header has " + header.size() + " columns, this row has "
                    + row.values().size() + "; a value with a comma needs quotes");
        }
        return CandidateName.fault(candidate)
                .or(() -> Optional.ofNullable(lines.get(CandidateName.folded(candidate)))
                        .map(line -> "\"" + candidate + "\" is already on line " + line));
    }
}
