package assay.value;

import assay.value.PythonValue.DictionaryValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The items that a set, and the entries that a dict keeps of those it is given. */
final class DistinctItems {
    private DistinctItems() {}

    /** Of equal items the first. */
    static List<PythonValue> of(int offset, List<PythonValue> items) throws PythonLiteralException {
        Set<String> met = new HashSet<>();
        List<PythonValue> distinct = new ArrayList<>();
        for (PythonValue item : items) {
            if (met.add(key(offset, item))) {
                distinct.add(item);
            }
        }
        return distinct;
    }

    /** Of equal keys the first, with the value of the last. */
    static List<DictionaryValue.Entry> entries(int offset, List<PythonValue> keysAndValues)
            throws PythonLiteralException {
        Map<String, Integer> positions = new HashMap<>();
        List<DictionaryValue.Entry> entries = new ArrayList<>();
        for (int index = 0; index < keysAndValues.size(); index += 2) {
            PythonValue key = keysAndValues.get(index);
            PythonValue value = keysAndValues.get(index + 1);
            Integer position = positions.putIfAbsent(key(offset, key), entries.size());
            if (position == null) {
                entries.add(new DictionaryValue.Entry(key, value));
            } else {
                entries.set(
                        position,
                        new DictionaryValue.Entry(entries.get(position).key(), value));
            }
        }
        return entries;
    }

    private static String key(int offset, PythonValue value) throws PythonLiteralException {
        return KeyText.of(value)
                .orElseThrow(() -> new PythonLiteralException(
                        offset, "a list, set or dict can be neither in a set nor the key of a dict"));
    }
}
