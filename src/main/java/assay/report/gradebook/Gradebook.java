package assay.report.gradebook;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a platform's worksheet is filled in from, beside the results.
 *
 * @param students whoever the roster names; candidates that it does not name are found by the names of their folders
 */
public record Gradebook(Worksheet worksheet, List<Student> students) {
    public Gradebook {
        students = List.copyOf(students);
    }

    /** The students, and every candidate who is not among them. */
    List<Student> with(List<String> candidates) {
        List<String> known = students.stream().map(Student::candidate).toList();
        return Stream.concat(
                        students.stream(),
                        candidates.stream()
                                .filter(candidate -> !known.contains(candidate))
                                .map(candidate -> Student.of(candidate, List.of())))
                .toList();
    }
}
