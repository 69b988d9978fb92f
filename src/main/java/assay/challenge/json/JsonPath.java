package assay.challenge.json;

import java.util.regex.Pattern;

/** The way from the root of a document to one of its values; as a text: {@code $.cases[2].expect}. */
public sealed interface JsonPath {

    /** The whole document. */
    static JsonPath root() {
        return new Root();
    }

    /** The value of a key of the object here. */
    default JsonPath member(String key) {
        return new Member(this, key);
    }

    /** An item of the list here, counted from 0. */
    default JsonPath item(int index) {
        return new Item(this, index);
    }

    /** The document itself. */
    record Root() implements JsonPath {
        @Override
        public String toString() {
            return "$";
        }
    }

    /** A key's value. */
    record Member(JsonPath parent, String key) implements JsonPath {
        private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

        @Override
        public String toString() {
            return PLAIN.matcher(key).matches()
                    ? parent + "." + key
                    : parent + "['" + key.replace("\\", "\\\\").replace("'", "\\'") + "']";
        }
    }

    /** A list's item. */
    record Item(JsonPath parent, int index) implements JsonPath {
        @Override
        public String toString() {
            return parent + "[" + index + "]";
        }
    }
}
