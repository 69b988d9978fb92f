package assay.protocol;

import java.util.List;

/** What a file holds when a case begins. */
public sealed interface FileContent {

    /**
     * These bytes.
     *
     * @param latin1 one character for each byte, 0 to 255
     */
    record Stored(String latin1) implements FileContent {
        public Stored {
            if (latin1.chars().anyMatch(unit -> unit > 255)) {
                throw new IllegalArgumentException("a byte is above 255");
            }
        }
    }

    /**
     * Lines that are made as they are read, in UTF-8, each with a line feed at its end.
     *
     * @param patterns taken in turns; the line's number, from 1, takes the place of each {@code {number}} in them
     */
    record Generated(List<String> patterns, int count) implements FileContent {
        public Generated {
            patterns = List.copyOf(patterns);
            if (patterns.isEmpty() || count < 0) {
                throw new IllegalArgumentException("lines are made of patterns, and their number is not negative");
            }
        }
    }
}
