package assay.challenge;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What each case of a challenge may use.
 *
 * @param steps absent where only the clocks limit them
 * @param allocatedMiB heap that is allocated, garbage included; absent where only what is held at once is limited
 */
public record Limits(
        CpuLimit cpu,
        Optional<StepLimit> steps,
        long wallMillis,
        int memoryMiB,
        int outputKiB,
        OptionalInt allocatedMiB) {

    /** The limits of a challenge that names none. */
    public static final Limits DEFAULT =
            new Limits(new CpuLimit.Absolute(2_000), Optional.empty(), 10_000, 256, 64, OptionalInt.empty());

    /** The same with so many times the time, on both clocks. */
    public Limits withTimeMultiplied(double multiplier) {
        CpuLimit longer = switch (cpu) {
            case CpuLimit.Absolute(long millis) -> new CpuLimit.Absolute((long) Math.ceil(millis * multiplier));
            case CpuLimit.Reference(double multiple, long floorMillis) ->
                new CpuLimit.Reference(multiple * multiplier, (long) Math.ceil(floorMillis * multiplier));
        };
        return new Limits(longer, steps, (long) Math.ceil(wallMillis * multiplier), memoryMiB, outputKiB, allocatedMiB);
    }

    /** The same limits of time and steps, so many times as wide. */
    public Limits times(double factor) {
        return new Limits(
                cpu.times(factor),
                steps.map(limit -> limit.times(factor)),
                Math.max(1, Math.round(wallMillis * factor)),
                memoryMiB,
                outputKiB,
                allocatedMiB);
    }

    /** How much CPU time a case has. */
    public sealed interface CpuLimit {
        /** So many times as much. */
        default CpuLimit times(double factor) {
            return switch (this) {
                case CpuLimit.Absolute(long millis) -> new CpuLimit.Absolute(Math.max(1, Math.round(millis * factor)));
                case CpuLimit.Reference(double multiple, long floorMillis) ->
                    new CpuLimit.Reference(multiple * factor, Math.max(1, Math.round(floorMillis * factor)));
            };
        }

        /** So many milliseconds. */
        record Absolute(long millis) implements CpuLimit {}

        /**
         * So many times what the reference solution takes in this run on this machine, but never below the floor.
         *
         * @param floorMillis 500 by default
         */
        record Reference(double multiple, long floorMillis) implements CpuLimit {}
    }

    /** How many statements and function entries a case has. */
    public sealed interface StepLimit {
        /** So many times as many. */
        default StepLimit times(double factor) {
            return switch (this) {
                case StepLimit.Absolute(long count) -> new StepLimit.Absolute(Math.max(1, Math.round(count * factor)));
                case StepLimit.Reference(double multiple) -> new StepLimit.Reference(multiple * factor);
            };
        }

        /** So many. */
        record Absolute(long count) implements StepLimit {}

        /** So many times what the reference solution needs for the case. */
        record Reference(double multiple) implements StepLimit {}
    }
}
