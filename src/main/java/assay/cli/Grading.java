package assay.cli;

import assay.grader.GradingRequest;
import assay.grader.Progress;
import assay.grader.ResultStore;
import assay.result.RunResult;
import java.io.IOException;

/** What grades a request. */
public interface Grading extends AutoCloseable {

    /** Grades everything that is asked for, and keeps the results in the store, of which that of the run gives a view. */
    RunResult grade(GradingRequest request, ResultStore store, Progress progress)
            throws IOException, InterruptedException;

    /** Nothing more is to be graded; what was kept ready for that ends. */
    @Override
    default void close() {}
}
