package assay.protocol;

import java.util.List;
import java.util.Optional;

/** What a worker says. The supervisor reads every one of them as hostile input. */
public sealed interface Message {

    /**
     * The worker stands: its sandboxes are in force and its first context is made.
     *
     * @param missing pieces of the operating system's sandbox that could not be had, each with the reason
     */
    record Ready(List<String> missing) implements Message {
        public Ready {
            missing = List.copyOf(missing);
        }
    }

    /** The program of the last {@link Request.Load} was parsed, or why it could not be. */
    record Parsed(Optional<Observation.DidNotLoad> fault) implements Message {}

    /** The worker is about to run this case: whatever befalls it from now on happened in it. */
    record Started(int number) implements Message {}

    /** The case ended with this. */
    record Observed(int number, Observation observation, Measurement measurement) implements Message {}

    /**
     * The program of the last {@link Request.Load} is gone.
     *
     * @param replaceMe the worker asks to be replaced: it was wedged, ran out of memory or is worn out
     */
    record Done(boolean replaceMe) implements Message {}
}
