package assay.doctor;

import java.util.ArrayList;
import java.util.List;

/** What attacks could leave behind or change, looked at from outside of the workers. */
record Traces(FileTraces files, WorkerTraces workers) {

    /** What an attack has just left. */
    List<String> left() {
        List<String> left = new ArrayList<>(files.left());
        left.addAll(workers.left());
        return left;
    }

    /** What is left when all workers should have ended. */
    List<String> leftForGood() throws InterruptedException {
        List<String> left = new ArrayList<>(files.left());
        left.addAll(files.changed());
        left.addAll(workers.alive());
        return left;
    }
}
