package assay.verification;

import assay.verification.VerificationRequest.Progress;
import java.io.IOException;
import java.util.function.ToIntFunction;

/** Tells of the work of many threads, one call at a time. */
final class Watched {
    private final Progress progress;

    Watched(Progress progress) {
        this.progress = progress;
    }

    synchronized void planned(int pieces) {
        progress.planned(pieces);
    }

    synchronized void verified(VerifiedChallenge challenge) throws IOException {
        progress.verified(challenge);
    }

    /** The same work, which is told of when it is done. */
    <T> SideBySide.Work<T> counted(SideBySide.Work<T> work, ToIntFunction<T> faults) {
        return slot -> {
            T result = work.in(slot);
            synchronized (this) {
                progress.done(faults.applyAsInt(result));
            }
            return result;
        };
    }
}
