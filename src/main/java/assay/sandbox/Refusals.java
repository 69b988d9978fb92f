package assay.sandbox;

import assay.protocol.Measurement.Refusal;
import assay.protocol.Observation.Operation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What was refused in the present case, whether the submission caught the refusal or not. */
final class Refusals {
    private static final int KEPT = 8;
    private static final int SUBJECT_LENGTH = 200;

    private final List<Refusal> refusals = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();

    synchronized void forget() {
        refusals.clear();
        paths.clear();
    }

    /** Notes a path that only refusing to look at is no news of: Python itself looks at many. */
    synchronized void hide(String path) {
        if (paths.size() < KEPT * KEPT) {
            paths.add(path);
        }
    }

    synchronized void add(Operation operation, String subject) {
        Refusal refusal = new Refusal(operation, subject.substring(0, Math.min(subject.length(), SUBJECT_LENGTH)));
        if (refusals.size() < KEPT && !refusals.contains(refusal)) {
            refusals.add(refusal);
        }
    }

    /** Whether one of these is why access to a path was denied; not every error names its path. */
    synchronized boolean explain(String path) {
        return !refusals.isEmpty() || (path.isEmpty() ? !paths.isEmpty() : paths.contains(path));
    }

    synchronized List<Refusal> noted() {
        return List.copyOf(refusals);
    }
}
