package assay.challenge;

import java.nio.file.Path;

/**
 * One thing that is wrong with a file of an author.
 *
 * @param line counted from 1; 0 where the whole file is meant
 * @param column counted from 1; 0 where the whole file is meant
 * @param path where in the document, as in {@code $.cases[2].expect}; empty where it is not JSON
 * @param message what is wrong there and what was expected
 * @param remedy what to do about it
 */
public record Problem(Path file, int line, int column, String path, String message, String remedy) {
    /** A problem of a file as a whole, or of one that is not there. */
    public static Problem ofFile(Path file, String message, String remedy) {
        return new Problem(file, 0, 0, "", message, remedy);
    }
}
