package assay.instrument;

import assay.instrument.Listing.Origin;
import assay.instrument.Listing.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/** Makes listings of submissions, which it parses and never runs. */
public final class ListingReader {
    private static final PythonFile LISTING = new PythonFile("listing");

    private final Value listing;

    /** @param context one in which no submission has run yet; the reader uses it on one thread at a time */
    public ListingReader(Context context) {
        listing = LISTING.load(context).execute();
    }

    /** The listing of a text; of one that does not parse as it is written, to be refused where it is loaded. */
    public Listing read(String name, String text) {
        Value result;
        try {
            result = listing.execute(text);
        } catch (PolyglotException e) {
            if (e.isGuestException() && !e.isCancelled()) {
                return Listing.asWritten(name, text);
            }
            throw e;
        }
        return new Listing(
                name,
                result.getArrayElement(0).asString(),
                origins(result.getArrayElement(1).as(int[].class)),
                places(result.getArrayElement(2).as(int[].class)));
    }

    private static List<Origin> origins(int[] numbers) {
        List<Origin> origins = new ArrayList<>();
        for (int index = 0; index < numbers.length; index += 2) {
            origins.add(new Origin(numbers[index], numbers[index + 1]));
        }
        return origins;
    }

    private static Set<Place> places(int[] numbers) {
        Set<Place> places = new HashSet<>();
        for (int index = 0; index < numbers.length; index += 4) {
            places.add(new Place(numbers[index], numbers[index + 1], numbers[index + 2], numbers[index + 3]));
        }
        return places;
    }
}
