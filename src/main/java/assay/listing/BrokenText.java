package assay.listing;

import assay.instrument.Listing.Origin;
import java.util.ArrayList;
import java.util.List;

/** A text in which line breaks are put, as far as it is written; and where its lines are from. */
final class BrokenText {
    private final StringBuilder text = new StringBuilder();
    private final List<Origin> origins = new ArrayList<>();

    /** Writes one more line: a part of that which has this number, indented. */
    void add(int number, String part, int column, Indentation indentation) {
        if (!origins.isEmpty()) {
            text.append('\n');
        }
        text.append(indentation.text()).append(part);
        origins.add(new Origin(number, column - indentation.length()));
    }

    String text() {
        return text.toString();
    }

    List<Origin> origins() {
        return origins;
    }
}
