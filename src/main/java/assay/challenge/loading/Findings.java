package assay.challenge.loading;

import assay.challenge.Problem;
import assay.challenge.json.JsonPath;
import assay.challenge.json.Location;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with a definition and what it goes with, so that its author is told everything at once. */
public final class Findings {
    private final Path file;
    /** A set, because a value may be looked at in more than one way. */
    private final Set<Problem> problems = new LinkedHashSet<>();

    public Findings(Path file) {
        this.file = file;
    }

    public void add(Location at, JsonPath path, String message, String remedy) {
        problems.add(new Problem(file, at.line(), at.column(), path.toString(), message, remedy));
    }

    /** Of a text that is no JSON, so that there is no path to the place. */
    public void add(Location at, String message, String remedy) {
        problems.add(new Problem(file, at.line(), at.column(), "", message, remedy));
    }

    /** Of another file than the definition. */
    public void add(Problem problem) {
        problems.add(problem);
    }

    /** In the order of the file. */
    public List<Problem> inOrder() {
        return problems.stream()
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .toList();
    }
}
