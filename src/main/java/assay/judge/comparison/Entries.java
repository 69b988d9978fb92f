package assay.judge.comparison;

import assay.value.Place;
import assay.value.PythonValue;
import assay.value.PythonValue.DictionaryValue.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds for each entry of one dictionary the entry of the other that has an equal key. */
final class Entries {
    private static final int NONE = -1;

    private final List<Entry> expected;
    private final List<Entry> observed;
    private final int[] partners;

    Entries(List<Entry> expected, List<Entry> observed, EqualityClasses classes) {
        this.expected = expected;
        this.observed = observed;
        Map<Integer, Integer> positions = new HashMap<>();
        for (int index = 0; index < observed.size(); index++) {
            positions.put(classes.of(observed.get(index).key(), 0), index);
        }
        partners = new int[expected.size()];
        Arrays.setAll(partners, index -> {
            Integer partner = positions.remove(classes.of(expected.get(index).key(), 0));
            return partner == null ? NONE : partner;
        });
    }

    /** Which observed entry belongs to each expected one, where no key is missing. */
    int[] partners() {
        return partners;
    }

    /** Keys that only one side has. */
    Optional<Found> keysOfOneSide() {
        List<PythonValue> missing = new ArrayList<>();
        BitSet matched = new BitSet();
        Place firstMissing = new Place.Index(0);
        for (int index = 0; index < partners.length; index++) {
            if (partners[index] == NONE) {
                firstMissing = missing.isEmpty() ? new Place.Index(index) : firstMissing;
                missing.add(expected.get(index).key());
            } else {
                matched.set(partners[index]);
            }
        }
        int[] unmatched = IntStream.range(0, observed.size())
                .filter(index -> !matched.get(index))
                .toArray();
        if (missing.isEmpty() && unmatched.length == 0) {
            return Optional.empty();
        }
        List<PythonValue> extra = Arrays.stream(unmatched)
                .mapToObj(index -> observed.get(index).key())
                .toList();
        return Optional.of(new Found(
                new Mismatch.Keys(Mismatch.Some.of(missing), Mismatch.Some.of(extra)),
                missing.isEmpty() ? List.of() : List.of(firstMissing),
                extra.isEmpty() ? List.of() : List.of(new Place.Index(unmatched[0]))));
    }
}
