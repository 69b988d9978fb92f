package assay.listing;

import java.io.Serial;

/** There is no listing of a text: it does not parse, or its lines are not those that the parser counts. */
final class NotListedException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    NotListedException() {
        super(null, null, false, false);
    }
}
