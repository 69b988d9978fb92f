package assay.submission;

import java.util.Optional;

/** A submission as it was found on disk: it can be graded, or there is a named reason why not. */
public sealed interface Submission {

    /** The file it was read from. */
    SubmissionFile file();

    /** SHA-256 of the file's bytes, in hex; absent where it was not read. */
    Optional<String> sha256();

    /**
     * A text that can be handed to a worker.
     *
     * @param source the text, newlines as {@code \n}, without byte order mark
     */
    record Gradable(SubmissionFile file, Optional<String> sha256, String source) implements Submission {}

    /** A file that is no Python text. It is graded, as a compile error with this reason. */
    record Ungradable(SubmissionFile file, Optional<String> sha256, Fault fault) implements Submission {}

    /** Why a file is no Python text. */
    enum Fault {
        EMPTY("the file is empty"),
        FOLDER("it is a folder, not a file"),
        SYMBOLIC_LINK("it is a symbolic link, which is not followed"),
        SPECIAL_FILE("it is a device, a pipe or a socket, not a file"),
        TOO_LARGE("the file is larger than 1 MiB"),
        NOT_UTF_8("the file is not UTF-8 text, and no coding cookie in its first two lines says what it is"),
        UNKNOWN_ENCODING("the coding cookie names an encoding that is not known, or that does not fit the file"),
        NULL_CHARACTER("the file holds a NUL character"),
        NOT_READABLE("the file could not be read");

        private final String words;

        Fault(String words) {
            this.words = words;
        }

        /** The reason as a clause that a sentence can hold. */
        public String words() {
            return words;
        }
    }
}
