package assay.submission;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is to submit something.
 *
 * @param entries in the order of the file
 * @param problems of rows that are left out
 */
public record Roster(List<Entry> entries, List<Problem> problems) {
    /** Where nobody is named. */
    public static final Roster NONE = new Roster(List.of(), List.of());

    public Roster {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    /**
     * One row.
     *
     * @param candidate the name of the candidate's folder, NFC-normalized
     * @param details the other columns by their header, in the order of the file
     */
    public record Entry(String candidate, Map<String, String> details) {
        public Entry {
            details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
        }
    }

    /**
     * A row that names no candidate.
     *
     * @param line counted from 1; 0 where the whole file is meant
     */
    public record Problem(int line, String message) {}
}
