package assay.similarity;

/** What JPlag has written is not what its results are known to be. */
final class MalformedResultException extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedResultException(String message) {
        super(message);
    }
}
