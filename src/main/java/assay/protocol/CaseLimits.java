package assay.protocol;

import assay.protocol.Observation.Phase;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The bounds of one case. Loading the module has a budget of its own, of the same size unless that is very small.
 *
 * @param cpuMillis CPU time of the threads the case runs on, while it runs
 * @param wallMillis time on the clock, while it runs; that in which it could have run and got no processor is not counted
 * @param memoryMiB heap above what an empty worker needs
 * @param outputKiB what may be printed, standard output and standard error together
 * @param reading how much is read of what it returns
 * @param steps statements and function entries of the submission, where they are limited
 * @param allocatedMiB heap that it allocates while it runs, garbage included, where that is limited
 */
public record CaseLimits(
        long cpuMillis,
        long wallMillis,
        int memoryMiB,
        int outputKiB,
        Reading reading,
        OptionalLong steps,
        OptionalInt allocatedMiB) {
    /** Importing from the standard library takes a worker that has just started seconds, on slow machines many. */
    private static final long LEAST_LOADING_CPU_MILLIS = 5_000;

    private static final long LEAST_LOADING_WALL_MILLIS = 20_000;

    /**
     * So many times as long as its limit a case may take on the clock where it gets no processor. On two cores with six
     * programs that compute, one gets a third of a core.
     */
    public static final int LONGEST_WALL_TIMES = 6;

    public CaseLimits {
        if (cpuMillis <= 0
                || wallMillis <= 0
                || memoryMiB <= 0
                || outputKiB <= 0
                || steps.orElse(1) <= 0
                || allocatedMiB.orElse(1) <= 0) {
            throw new IllegalArgumentException("a limit must be positive");
        }
    }

    /** Limits of all but what is allocated. */
    public CaseLimits(
            long cpuMillis, long wallMillis, int memoryMiB, int outputKiB, Reading reading, OptionalLong steps) {
        this(cpuMillis, wallMillis, memoryMiB, outputKiB, reading, steps, OptionalInt.empty());
    }

    /** Limits of all but the steps and what is allocated. */
    public CaseLimits(long cpuMillis, long wallMillis, int memoryMiB, int outputKiB, Reading reading) {
        this(cpuMillis, wallMillis, memoryMiB, outputKiB, reading, OptionalLong.empty());
    }

    /** The CPU time of a phase, in milliseconds. */
    public long cpuMillis(Phase phase) {
        return switch (phase) {
            case LOADING -> Math.max(cpuMillis, LEAST_LOADING_CPU_MILLIS);
            case RUNNING -> cpuMillis;
        };
    }

    /** The time on the clock of a phase, in milliseconds. */
    public long wallMillis(Phase phase) {
        return switch (phase) {
            case LOADING -> Math.max(wallMillis, LEAST_LOADING_WALL_MILLIS);
            case RUNNING -> wallMillis;
        };
    }

    /** How deep and how much is read of a returned value. */
    public enum Reading {
        /** What a candidate's code may return. */
        SUBMISSION(200, 1_000_000, 16 << 20),
        /** What an author's generator may make. */
        AUTHOR(5_000, 4_000_000, 32 << 20);

        private final int depth;
        private final int elements;
        private final int textLength;

        Reading(int depth, int elements, int textLength) {
            this.depth = depth;
            this.elements = elements;
            this.textLength = textLength;
        }

        /** How deep containers may be nested. */
        public int depth() {
            return depth;
        }

        /** How many values there may be in all. */
        public int elements() {
            return elements;
        }

        /** How many characters and bytes there may be in all. */
        public int textLength() {
            return textLength;
        }
    }
}
