package assay.judge.comparison;

import assay.value.Place;
import assay.value.PythonValue;
import assay.value.PythonValue.FrozenSetValue;
import assay.value.PythonValue.SetValue;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The elements that found no partner on the other side. */
final class Surplus {
    private final int[] missing;
    private final int[] extra;

    /**
     * @param missing indexes among the expected elements
     * @param extra indexes among the observed elements
     */
    Surplus(int[] missing, int[] extra) {
        this.missing = missing;
        this.extra = extra;
    }

    /** Each element needs a partner of its own, of the same class. */
    static Surplus ofClasses(int[] expected, int[] observed) {
        return new Surplus(withoutPartner(expected, observed), withoutPartner(observed, expected));
    }

    /** Each element needs one of the same class, however many share it. */
    static Surplus ofDistinctClasses(int[] expected, int[] observed) {
        return new Surplus(absent(expected, observed), absent(observed, expected));
    }

    /** The same where the elements stood at these indexes. */
    Surplus translated(int[] expectedIndexes, int[] observedIndexes) {
        return new Surplus(
                Arrays.stream(missing).map(index -> expectedIndexes[index]).toArray(),
                Arrays.stream(extra).map(index -> observedIndexes[index]).toArray());
    }

    private static int[] withoutPartner(int[] classes, int[] others) {
        Map<Integer, Integer> left = new HashMap<>();
        for (int other : others) {
            left.merge(other, 1, Integer::sum);
        }
        return IntStream.range(0, classes.length)
                .filter(index -> left.merge(classes[index], -1, Integer::sum) < 0)
                .toArray();
    }

    private static int[] absent(int[] classes, int[] others) {
        Set<Integer> present = Arrays.stream(others).boxed().collect(Collectors.toSet());
        return IntStream.range(0, classes.length)
                .filter(index -> !present.contains(classes[index]))
                .toArray();
    }

    /** What is to be said of it; nothing where every element found its partner. */
    Optional<Found> between(PythonValue expected, PythonValue observed) {
        if (missing.length == 0 && extra.length == 0) {
            return Optional.empty();
        }
        List<PythonValue> missingElements = elements(missing, expected);
        List<PythonValue> extraElements = elements(extra, observed);
        PythonValue first = missingElements.isEmpty() ? extraElements.getFirst() : missingElements.getFirst();
        return Optional.of(new Found(
                new Mismatch.Elements(Mismatch.Some.of(missingElements), Mismatch.Some.of(extraElements)),
                place(expected, missing, first),
                place(observed, extra, first)));
    }

    private static List<PythonValue> elements(int[] indexes, PythonValue container) {
        List<PythonValue> parts = Parts.of(container);
        return Arrays.stream(indexes).mapToObj(parts::get).toList();
    }

    private static List<Place> place(PythonValue container, int[] indexes, PythonValue first) {
        if (container instanceof SetValue || container instanceof FrozenSetValue) {
            return List.of(new Place.Item(first));
        }
        return indexes.length == 0 ? List.of() : List.of(new Place.Index(indexes[0]));
    }
}
