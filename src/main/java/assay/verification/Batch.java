package assay.verification;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/** Pieces of work of one kind, each with whoever takes what comes of it. */
final class Batch<T> {
    private final Watched watched;
    private final ToIntFunction<T> faults;
    private final List<SideBySide.Work<T>> pieces = new ArrayList<>();
    private final List<Consumer<T>> takers = new ArrayList<>();

    /** @param faults how many were found in a piece */
    Batch(Watched watched, ToIntFunction<T> faults) {
        this.watched = watched;
        this.faults = faults;
    }

    void add(SideBySide.Work<T> piece, Consumer<T> taker) {
        pieces.add(watched.counted(piece, faults));
        takers.add(taker);
    }

    /** Does all of it side by side, and hands what comes of it to the takers in the order in which it was added. */
    void run(SideBySide threads) throws IOException, InterruptedException {
        List<T> results = threads.all(pieces);
        for (int index = 0; index < results.size(); index++) {
            takers.get(index).accept(results.get(index));
        }
    }
}
