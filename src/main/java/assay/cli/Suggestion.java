package assay.cli;

import assay.spelling.Spelling;
import java.util.Collection;
import java.util.List;

/** Guesses which name was meant by one that does not exist. */
final class Suggestion {
    private Suggestion() {}

    /** "Did you mean …?", or nothing where no name is near. */
    static String forUnknown(String name, Collection<String> known) {
        List<String> near = Spelling.nearest(name, known);
        return near.isEmpty() ? "" : "Did you mean " + String.join(" or ", near) + "?";
    }
}
