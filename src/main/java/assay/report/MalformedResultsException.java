package assay.report;

/** A document is not what {@link JsonReport} writes. The message names the place: {@code $.cases[2].verdict: …}. */
public final class MalformedResultsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MalformedResultsException(String place, String complaint) {
        super(place + ": " + complaint);
    }
}
