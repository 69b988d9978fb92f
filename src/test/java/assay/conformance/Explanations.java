package assay.conformance;

import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Differences that are known, each with the reason for it; a file that people read and write. */
record Explanations(List<Explanation> all) {
    /**
     * One of them.
     *
     * @param program the name of the program that shows it
     * @param because why it is so, and what follows from it for a candidate
     */
    record Explanation(String program, int line, List<String> expected, List<String> observed, String because) {
        Difference difference() {
            return new Difference(line, expected, observed);
        }
    }

    static Explanations read(Path file) {
        return new Explanations(
                JsonMapper.shared().readValue(file.toFile(), new TypeReference<List<Explanation>>() {}));
    }

    /** Those of one program, in the order of its lines. */
    List<Difference> of(ConformanceProgram program) {
        return all.stream()
                .filter(each -> each.program().equals(program.name()))
                .map(Explanation::difference)
                .toList();
    }

    /** What the program prints where all of these hold. */
    List<String> applied(ConformanceProgram program, List<String> lines) {
        List<String> changed = lines;
        for (Difference difference : of(program).reversed()) {
            changed = difference.applied(changed);
        }
        return changed;
    }
}
