package assay.judge.comparison;

import assay.value.Place;
import assay.value.PythonValue;
import java.util.List;
import java.util.Optional;

/** A mismatch, and where it stands within the two parts that were compared last. */
record Found(Mismatch mismatch, List<Place> inExpected, List<Place> inObserved) {

    static Found values(PythonValue expected, PythonValue observed) {
        return new Found(new Mismatch.Values(expected, observed), List.of(), List.of());
    }

    /** Both parts at the same index. */
    static Found at(int index, Mismatch mismatch) {
        List<Place> place = List.of(new Place.Index(index));
        return new Found(mismatch, place, place);
    }

    /** The first difference of two texts. */
    static Optional<Found> characters(String expected, String observed) {
        if (expected.equals(observed)) {
            return Optional.empty();
        }
        int unit = 0;
        while (unit < expected.length() && unit < observed.length() && expected.charAt(unit) == observed.charAt(unit)) {
            unit++;
        }
        boolean insidePair = unit > 0 && Character.isHighSurrogate(expected.charAt(unit - 1));
        int start = insidePair ? unit - 1 : unit;
        return Optional.of(at(start, new Mismatch.Characters(expected, observed, start)));
    }
}
