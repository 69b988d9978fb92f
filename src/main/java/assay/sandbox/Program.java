package assay.sandbox;

import assay.instrument.Listing;
import assay.listing.ListingReader;
import assay.protocol.EntryPoint;
import assay.protocol.RaisedError.Frame;

/**
 * A submission, or an author's own program, as it is run, and what it has to define.
 *
 * @param reorderable whether it may be run with sets in another order
 */
public record Program(Listing listing, EntryPoint entry, boolean reorderable) {

    /**
     * A program of which no more is known than its text.
     *
     * @param fileName the name that tracebacks show, such as {@code two_sum.py}
     */
    public static Program asWritten(String fileName, String source, EntryPoint entry, boolean reorderable) {
        return new Program(Listing.asWritten(fileName, source), entry, reorderable);
    }

    Program listed(ListingReader reader) {
        return new Program(reader.read(listing.name(), listing.text()), entry, reorderable);
    }

    String fileName() {
        return listing.name();
    }

    String text() {
        return listing.text();
    }

    /** The name that the module knows itself by. */
    String moduleName() {
        if (entry instanceof EntryPoint.Program) {
            return "__main__";
        }
        String fileName = fileName();
        return fileName.endsWith(".py") ? fileName.substring(0, fileName.length() - 3) : fileName;
    }

    /** A frame at a place in the text that is run. */
    Frame frame(int line, int column, String function) {
        return new Frame(listing.originalLine(line), listing.originalColumn(line, column), function);
    }

    /** Frames that Python has below the submission's own where a case runs: that of the module which calls it. */
    int framesBelow() {
        return switch (entry) {
            case EntryPoint.Function _, EntryPoint.ClassDefinition _ -> 1;
            case EntryPoint.Module _, EntryPoint.Program _ -> 0;
        };
    }
}
