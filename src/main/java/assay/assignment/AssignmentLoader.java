package assay.assignment;

import assay.challenge.Challenge;
import assay.challenge.Problem;
import assay.challenge.loading.Findings;
import assay.challenge.loading.JsonDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads the file of an assignment. */
public final class AssignmentLoader {
    private AssignmentLoader() {}

    /** What reading the file led to. */
    public sealed interface Loaded {
        /** An assignment that results can be held against. */
        record Usable(Assignment assignment) implements Loaded {}

        /** Everything that is wrong with it. */
        record Unusable(List<Problem> problems) implements Loaded {
            public Unusable {
                problems = List.copyOf(problems);
            }
        }
    }

    /**
     * The assignment in {@code file}, or everything that is wrong with it.
     *
     * @param known the challenges there are
     * @param unusable ids of challenges that are there and cannot be used, which is told elsewhere
     */
    public static Loaded load(Path file, List<Challenge> known, Collection<String> unusable) {
        Findings findings = new Findings(file);
        try {
            Optional<Assignment> assignment = JsonDocument.read(
                            Files.readAllBytes(file), "{\"challenges\": [{\"id\": \"two-sum\"}], …}", findings)
                    .flatMap(root -> new AssignmentDecoder(file, findings, known, unusable).decode(root));
            List<Problem> problems = findings.inOrder();
            return assignment.isPresent() && problems.isEmpty()
                    ? new Loaded.Usable(assignment.get())
                    : new Loaded.Unusable(problems);
        } catch (IOException failure) {
            return new Loaded.Unusable(List.of(Problem.ofFile(
                    file, "the assignment cannot be read: " + failure, "Name a file that is there and readable.")));
        }
    }
}
