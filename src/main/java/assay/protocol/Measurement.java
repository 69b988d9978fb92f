package assay.protocol;

import java.util.List;

/**
 * What a case cost and left behind, beside its observation. Times are of the student's code alone, loading excluded.
 *
 * @param output what was printed while the case ran (for a program: all of it), as text; malformed bytes replaced
 * @param errorOutput the same for standard error
 * @param loadOutput what loading the module printed, standard output and error in one
 * @param allocatedBytes heap allocated by the case's thread
 * @param refusals operations a sandbox refused in this case, caught or not, at most a few, in order
 * @param lastLine the last of the submission's lines known to have run when a limit ended the case; 0 where unknown
 * @param steps statements and function entries of the submission, loading excluded; equal whenever the case is run, unless
 *     something else than them ended it
 * @param rearranged whether the case may have met sets in another order than their own, which was asked for
 */
public record Measurement(
        long cpuNanos,
        long wallNanos,
        String output,
        String errorOutput,
        String loadOutput,
        long allocatedBytes,
        List<Refusal> refusals,
        int lastLine,
        long steps,
        boolean rearranged,
        Aftermath aftermath) {
    public Measurement {
        refusals = List.copyOf(refusals);
    }

    /** An operation refused, and what it was about: {@code FILE, "/etc/passwd"}. */
    public record Refusal(Observation.Operation operation, String subject) {}

    /** Nothing measured, nothing printed: of cases that never ran. */
    public static Measurement none() {
        return new Measurement(0, 0, "", "", "", 0, List.of(), 0, 0, false, Aftermath.NONE);
    }
}
