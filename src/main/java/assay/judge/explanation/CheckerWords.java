package assay.judge.explanation;

import assay.challenge.Checker;
import assay.challenge.Checker.Comparison;
import assay.challenge.Checker.Tolerance;
import assay.protocol.Observation.Limit;
import assay.value.PythonValue;
import assay.value.PythonValue.FloatValue;
import java.util.Optional;
import java.util.stream.Collectors;

/** The opinion of a challenge's checker in sentences. */
public final class CheckerWords {
    private CheckerWords() {}

    /** {@code returned [1, 2], which is partly right}. */
    public static String summary(String verb, PythonValue observed, String opinion) {
        return verb + " " + ValueWords.literal(observed) + ", " + opinion;
    }

    /** What the checker has to say, which may quote what the submission returned. */
    public static Optional<String> message(String message) {
        return message.isBlank()
                ? Optional.empty()
                : Optional.of(message.lines()
                        .map(line -> Bounds.escaped(line, Bounds.PART))
                        .collect(Collectors.joining("\n")));
    }

    /** How far numbers may be apart, where they may. */
    public static Optional<String> tolerance(Checker checker) {
        return checker instanceof Comparison comparison
                ? comparison.tolerance().map(CheckerWords::tolerance)
                : Optional.empty();
    }

    private static String tolerance(Tolerance tolerance) {
        String relative = shown(new FloatValue(tolerance.relative())) + " times their size";
        String absolute = shown(new FloatValue(tolerance.absolute()));
        String bound = tolerance.relative() == 0 ? absolute : relative;
        return "numbers may differ by "
                + (tolerance.relative() != 0 && tolerance.absolute() != 0 ? relative + " or by " + absolute : bound);
    }

    public static String shown(PythonValue answer) {
        return ValueWords.literal(answer);
    }

    public static String limit(Limit limit) {
        return switch (limit) {
            case CPU_TIME -> "CPU time";
            case STEPS -> "steps";
            case WALL_TIME -> "time";
            case MEMORY, ALLOCATION -> "memory";
            case OUTPUT -> "output";
            case VALUE_SIZE -> "size of its answer";
        };
    }
}
