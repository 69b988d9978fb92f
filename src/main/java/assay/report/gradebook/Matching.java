package assay.report.gradebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which row of a worksheet is whose. */
final class Matching {
    private final Map<Integer, String> candidates = new HashMap<>();

    private Matching() {}

    /**
     * Looks for each student's row, by the surest column first.
     *
     * @param columns where names and numbers stand, the surest first
     * @throws WorksheetException where two rows seem to be the same student's
     */
    static Matching of(Worksheet worksheet, List<Integer> columns, List<Student> students) {
        Matching matching = new Matching();
        Map<String, String> byName = byName(students);
        Map<String, Integer> rows = new HashMap<>();
        for (int row = 0; row < worksheet.rows().size(); row++) {
            List<String> cells = worksheet.rows().get(row);
            Optional<String> candidate = columns.stream()
                    .filter(column -> column >= 0)
                    .map(column -> Student.folded(cells.get(column)))
                    .filter(name -> !name.isEmpty())
                    .flatMap(name -> Optional.ofNullable(byName.get(name)).stream())
                    .findFirst();
            if (candidate.isEmpty()) {
                continue;
            }
            Optional<Integer> other = Optional.ofNullable(rows.put(candidate.get(), row));
            if (other.isPresent()) {
                throw new WorksheetException("rows %d and %d both seem to be those of the candidate '%s'"
                        .formatted(other.get() + 2, row + 2, candidate.get()));
            }
            matching.candidates.put(row, candidate.get());
        }
        return matching;
    }

    /** A name that two students share says nothing. */
    private static Map<String, String> byName(List<Student> students) {
        Map<String, String> byName = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (Student student : students) {
            for (String name : student.names()) {
                Optional<String> other = Optional.ofNullable(byName.put(name, student.candidate()));
                if (other.isPresent() && !other.get().equals(student.candidate())) {
                    shared.add(name);
                }
            }
        }
        shared.forEach(byName::remove);
        return byName;
    }

    /** Whose row it is, counted from 0 below the header. */
    Optional<String> candidate(int row) {
        return Optional.ofNullable(candidates.get(row));
    }

    /** Those of them who have no row. */
    List<String> without(Iterable<String> all) {
        List<String> without = new ArrayList<>();
        all.forEach(candidate -> {
            if (!candidates.containsValue(candidate)) {
                without.add(candidate);
            }
        });
        return without;
    }
}
