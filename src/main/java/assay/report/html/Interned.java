package assay.report.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Things of which equal ones are kept once, numbered from 0 in the order in which they first came. */
final class Interned<T> {
    private final SequencedMap<T, Integer> numbers = new LinkedHashMap<>();

    int number(T thing) {
        Integer next = numbers.size();
        Integer known = numbers.putIfAbsent(thing, next);
        return known == null ? next : known;
    }

    List<T> all() {
        return List.copyOf(numbers.keySet());
    }
}
