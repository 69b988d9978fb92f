package assay.judge.explanation;

import assay.challenge.Limits;
import assay.challenge.Limits.CpuLimit;
import assay.challenge.Limits.StepLimit;
import assay.protocol.CaseLimits;
import assay.protocol.Observation.Exceeded;
import assay.protocol.Observation.Phase;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Which limit was exceeded, how much it allows, and what usually helps. */
public final class LimitWords {
    private LimitWords() {}

    /** Holds the limit, never what was measured: that differs from run to run. */
    public static String summary(Exceeded exceeded, CaseLimits limits) {
        String what = switch (exceeded.limit()) {
            case CPU_TIME -> "took more than " + seconds(limits.cpuMillis(exceeded.phase())) + " of CPU time";
            case STEPS -> "took more than " + steps(limits.steps().orElse(0)) + " (statements and function calls)";
            case WALL_TIME -> "took more than " + seconds(limits.wallMillis(exceeded.phase())) + " on the clock";
            case ALLOCATION ->
                "allocated more than " + limits.allocatedMiB().orElse(0) + " MiB of memory, one thing after another";
            case MEMORY -> "used more than " + limits.memoryMiB() + " MiB of memory";
            case OUTPUT -> "printed more than " + limits.outputKiB() + " KiB";
            case VALUE_SIZE -> "returned a value that is too large to be read";
        };
        return exceeded.phase() == Phase.LOADING ? what + " while it was loaded" : what;
    }

    /** What usually is behind it. */
    public static String advice(Exceeded exceeded) {
        String advice = switch (exceeded.limit()) {
            case CPU_TIME, STEPS ->
                "does a loop or a recursion never end, or is there a faster way for an input of this size?";
            case WALL_TIME -> "does it wait for something that never comes, as with sleep, input or a lock?";
            case ALLOCATION -> "does it make copies, or read as a whole what could be read piece by piece?";
            case MEMORY -> "does something grow without end, or is more kept than is needed at once?";
            case OUTPUT -> "does it print in a loop that never ends?";
            case VALUE_SIZE -> "a value may be 200 levels deep and hold a million elements and 16 MiB of text";
        };
        return exceeded.phase() == Phase.LOADING
                ? advice + "\ncode outside functions runs while the file is loaded"
                : advice;
    }

    /** How far the limit is from what the reference solution needs, where it hangs on that. */
    public static Optional<String> yardstick(Exceeded exceeded, Limits stated) {
        return switch (exceeded.limit()) {
            case CPU_TIME ->
                exceeded.phase() == Phase.RUNNING
                                && stated.cpu() instanceof CpuLimit.Reference(double multiple, long floorMillis)
                        ? Optional.of("the limit is %s what the reference solution takes, and at least %s"
                                .formatted(times(multiple), seconds(floorMillis)))
                        : Optional.empty();
            case STEPS ->
                stated.steps().isPresent() && stated.steps().get() instanceof StepLimit.Reference(double multiple)
                        ? Optional.of("the limit is %s what the reference solution needs".formatted(times(multiple)))
                        : Optional.empty();
            case WALL_TIME, ALLOCATION, MEMORY, OUTPUT, VALUE_SIZE -> Optional.empty();
        };
    }

    private static String times(double multiple) {
        return BigDecimal.valueOf(multiple).stripTrailingZeros().toPlainString() + " times";
    }

    private static String steps(long steps) {
        return String.format(Locale.ROOT, "%,d", steps) + (steps == 1 ? " step" : " steps");
    }

    private static String seconds(long millis) {
        return BigDecimal.valueOf(millis, 3).stripTrailingZeros().toPlainString() + " s";
    }
}
