package assay.challenge.loading;

import java.nio.file.Path;
import java.util.List;

/** Finds out which tests a {@code tests.py} holds. It has to be executed for that. */
public interface TestCollector {

    /** For those who execute no Python: a challenge that has such tests cannot be used then. */
    TestCollector NONE = file -> new Collected.Unusable(0, "its tests cannot be known without executing it");

    /** The names of the tests, or why there are none. */
    Collected collect(TestFile file);

    /**
     * A {@code tests.py}.
     *
     * @param challenge the folder it is in
     * @param challengeHash identifies the content of that folder
     * @param source the whole text, newlines as {@code \n}
     * @param module the name by which it imports a submission
     */
    record TestFile(Path challenge, String challengeHash, String source, String module) {}

    /** What came of it. */
    sealed interface Collected {
        /** The names, in the order of the file; never empty. */
        record Tests(List<String> names) implements Collected {
            public Tests {
                names = List.copyOf(names);
            }
        }

        /**
         * It cannot be used.
         *
         * @param line counted from 1; 0 where the whole file is meant
         */
        record Unusable(int line, String reason) implements Collected {}
    }
}
