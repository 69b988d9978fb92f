package assay.judge.comparison;

import assay.value.Place;
import java.util.List;
import java.util.Optional;

/**
 * The first difference between two values.
 *
 * @param way leads from the whole values to the parts that differ
 * @param inExpected the same as places in the expected value, to the very item or character
 * @param inObserved the same in the observed value
 * @param nearMiss a rule under which the whole values would have agreed
 */
public record Difference(
        List<Step> way,
        Mismatch mismatch,
        List<Place> inExpected,
        List<Place> inObserved,
        Optional<NearMiss> nearMiss) {
    public Difference {
        way = List.copyOf(way);
        inExpected = List.copyOf(inExpected);
        inObserved = List.copyOf(inObserved);
    }

    /** A difference of the values as a whole. */
    static Difference ofWhole(Mismatch mismatch) {
        return new Difference(List.of(), mismatch, List.of(), List.of(), Optional.empty());
    }

    Difference with(Optional<NearMiss> found) {
        return new Difference(way, mismatch, inExpected, inObserved, found);
    }
}
