package assay.judge.comparison;

import assay.value.Place;
import assay.value.PythonValue;

/** One step into both the expected and the observed value. */
public sealed interface Step {

    /** To the item at an index, counted from 0. */
    record Index(int index) implements Step {}

    /**
     * To the value of a key.
     *
     * @param inExpected the position of its entry in the expected dictionary
     * @param inObserved the position of its entry in the observed one
     */
    record Key(PythonValue key, int inExpected, int inObserved) implements Step {}

    /** This step in the expected value alone. */
    default Place placeInExpected() {
        return switch (this) {
            case Index(int index) -> new Place.Index(index);
            case Key key -> new Place.Index(key.inExpected());
        };
    }

    /** This step in the observed value alone. */
    default Place placeInObserved() {
        return switch (this) {
            case Index(int index) -> new Place.Index(index);
            case Key key -> new Place.Index(key.inObserved());
        };
    }
}
