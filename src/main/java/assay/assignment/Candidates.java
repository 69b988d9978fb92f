package assay.assignment;

import assay.submission.CandidateName;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is said of some candidates, found by name as candidates are told apart: case and form do not count.
 *
 * @param byFoldedName in the order of the file
 */
record Candidates<T>(Map<String, Named<T>> byFoldedName) {
    Candidates {
        byFoldedName = Collections.unmodifiableMap(new LinkedHashMap<>(byFoldedName));
    }

    /** What is said, and the name as it was written. */
    record Named<T>(String name, T value) {}

    static <T> Candidates<T> none() {
        return new Candidates<>(Map.of());
    }

    static boolean isSame(String candidate, String other) {
        return CandidateName.folded(candidate).equals(CandidateName.folded(other));
    }

    Optional<T> of(String candidate) {
        return Optional.ofNullable(byFoldedName.get(CandidateName.folded(candidate)))
                .map(Named::value);
    }

    Collection<Named<T>> all() {
        return byFoldedName.values();
    }
}
