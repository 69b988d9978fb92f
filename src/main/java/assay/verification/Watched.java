package assay.verification;

import java.util.function.ToIntFunction;

/** Tells of pieces of work when they are done. */
final class Watched {
    private final VerificationRequest.Progress progress;

    Watched(VerificationRequest.Progress progress) {
        this.progress = progress;
    }

    /** The same work, which is told of. */
    <T> SideBySide.Work<T> counted(SideBySide.Work<T> work, ToIntFunction<T> faults) {
        synchronized (this) {
            progress.planned(1);
        }
        return slot -> {
            T result = work.in(slot);
            synchronized (this) {
                progress.done(faults.applyAsInt(result));
            }
            return result;
        };
    }
}
