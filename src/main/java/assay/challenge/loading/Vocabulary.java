package assay.challenge.loading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The keys that one kind of object may have.
 *
 * @param owner what the object is, as in "a group"
 * @param examples the keys, each with an example of how it is written, as in {@code "points": 40}
 */
public record Vocabulary(String owner, Map<String, String> examples) {

    /**
     * The keys of these examples.
     *
     * @param examples one on each line
     */
    public static Vocabulary of(String owner, String examples) {
        Map<String, String> byKey = new LinkedHashMap<>();
        examples.lines().forEach(line -> byKey.put(line.substring(1, line.indexOf("\":")), line));
        return new Vocabulary(owner, byKey);
    }

    /** These keys and more. */
    Vocabulary and(Vocabulary more) {
        Map<String, String> all = new LinkedHashMap<>(examples);
        all.putAll(more.examples);
        return new Vocabulary(owner, all);
    }

    /** @param keys some of these, with spaces between them */
    Vocabulary only(String newOwner, String keys) {
        Map<String, String> some = new LinkedHashMap<>();
        for (String key : keys.strip().split(" ", -1)) {
            some.put(key, example(key));
        }
        return new Vocabulary(newOwner, some);
    }

    public boolean knows(String key) {
        return examples.containsKey(key);
    }

    public Set<String> keys() {
        return examples.keySet();
    }

    /** How a key is written, as in {@code "points": 40}. */
    public String example(String key) {
        return examples.getOrDefault(key, "\"" + key + "\": …");
    }
}
