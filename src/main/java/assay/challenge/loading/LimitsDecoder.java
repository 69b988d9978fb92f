package assay.challenge.loading;

import assay.challenge.Limits;
import assay.challenge.Limits.CpuLimit;
import assay.challenge.Limits.StepLimit;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads what each case may use. */
final class LimitsDecoder {
    private static final int LONGEST_CPU_MILLIS = 600_000;
    private static final int LONGEST_WALL_MILLIS = 3_600_000;
    private static final int MOST_MEMORY_MIB = 16_384;
    private static final int LEAST_MEMORY_MIB = 16;
    private static final int MOST_ALLOCATED_MIB = 1_048_576;
    private static final int MOST_OUTPUT_KIB = 16_384;
    private static final double LARGEST_MULTIPLE = 1_000;
    private static final long MOST_STEPS = 1_000_000_000_000L;
    private static final long DEFAULT_FLOOR_MILLIS = 500;

    private LimitsDecoder() {}

    static Limits decode(Members limits, Resources resources) {
        Limits standard = Limits.DEFAULT;
        return new Limits(
                limits.optional("cpu")
                        .flatMap(element -> Members.of(element, Keys.CPU))
                        .map(cpu -> cpu(cpu, resources))
                        .orElse(standard.cpu()),
                limits.optional("steps")
                        .flatMap(element -> Members.of(element, Keys.STEPS))
                        .map(steps -> steps(steps, resources)),
                whole(limits, "wallMillis", 1, LONGEST_WALL_MILLIS).orElse(standard.wallMillis()),
                whole(limits, "memoryMiB", LEAST_MEMORY_MIB, MOST_MEMORY_MIB)
                        .map(Long::intValue)
                        .orElse(standard.memoryMiB()),
                whole(limits, "outputKiB", 1, MOST_OUTPUT_KIB)
                        .map(Long::intValue)
                        .orElse(standard.outputKiB()),
                whole(limits, "allocatedMiB", 1, MOST_ALLOCATED_MIB)
                        .map(amount -> OptionalInt.of(amount.intValue()))
                        .orElse(standard.allocatedMiB()));
    }

    private static CpuLimit cpu(Members cpu, Resources resources) {
        Optional<Long> millis = whole(cpu, "millis", 1, LONGEST_CPU_MILLIS);
        Optional<Double> multiple =
                cpu.optional("reference").flatMap(element -> Numbers.real(element, 1, LARGEST_MULTIPLE));
        Optional<Long> floor = whole(cpu, "floorMillis", 1, LONGEST_CPU_MILLIS);
        if (cpu.has("millis") == cpu.has("reference")) {
            cpu.object()
                    .problem(
                            "expected either \"millis\" or \"reference\"",
                            "Write {\"millis\": 2000}, or {\"reference\": 5, \"floorMillis\": 500}.");
        } else if (cpu.has("millis") && cpu.has("floorMillis")) {
            cpu.required("floorMillis")
                    .orElseThrow()
                    .problem("\"floorMillis\" goes with \"reference\" only", "Remove it.");
        }
        cpu.optional("reference").ifPresent(resources::requireReference);
        return millis.<CpuLimit>map(CpuLimit.Absolute::new)
                .orElseGet(() -> new CpuLimit.Reference(multiple.orElse(1.0), floor.orElse(DEFAULT_FLOOR_MILLIS)));
    }

    private static StepLimit steps(Members steps, Resources resources) {
        Optional<Long> count = whole(steps, "count", 1, MOST_STEPS);
        Optional<Double> multiple =
                steps.optional("reference").flatMap(element -> Numbers.real(element, 1, LARGEST_MULTIPLE));
        if (steps.has("count") == steps.has("reference")) {
            steps.object()
                    .problem(
                            "expected either \"count\" or \"reference\"",
                            "Write {\"count\": 1000000}, or {\"reference\": 20}.");
        }
        steps.optional("reference").ifPresent(resources::requireReference);
        return count.<StepLimit>map(StepLimit.Absolute::new)
                .orElseGet(() -> new StepLimit.Reference(multiple.orElse(1.0)));
    }

    private static Optional<Long> whole(Members members, String key, long least, long most) {
        return members.optional(key).flatMap(element -> Numbers.whole(element, least, most));
    }
}
