package assay.sandbox;

import java.util.HashMap;
import java.util.Map;
import org.graalvm.polyglot.Value;

/** The functions that one file of the grader's own Python defines. */
final class Functions {
    private final Value table;
    private final Map<String, Value> known = new HashMap<>();

    Functions(Value table) {
        this.table = table;
    }

    /** All of them, for another file to work with. */
    Value all() {
        return table;
    }

    /** Calls one of them. No argument may be an object of the submission. */
    Value call(String name, Object... arguments) {
        return get(name).execute(arguments);
    }

    /** One of them, or another value of the file, to be executed later. */
    Value get(String name) {
        return known.computeIfAbsent(name, table::getHashValue);
    }
}
