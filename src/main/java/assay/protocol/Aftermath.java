package assay.protocol;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a case left behind, beside its value and what it printed.
 *
 * @param elapsedNanos how much virtual time passed while it ran; absent where its clock was real
 * @param drawn how many items it drew from the iterators that it was given, and lines from files that are made as they
 *     are read
 * @param drawnUnasked how many of these before anything was drawn from the iterator that it returned
 * @param files what it wrote, by name, each byte a character; absent: a file that it was given and removed
 */
public record Aftermath(OptionalLong elapsedNanos, long drawn, long drawnUnasked, Map<String, Optional<String>> files) {

    /** That of a case that never ran. */
    public static final Aftermath NONE = new Aftermath(OptionalLong.empty(), 0, 0, Map.of());

    public Aftermath {
        files = Ordered.copyOf(files);
    }
}
