package assay.compare;

/** How many results changed in which way. */
final class Counts {
    private int better;
    private int worse;
    private int otherwise;
    private int added;
    private int removed;

    void add(Change change) {
        if (change.before().isEmpty()) {
            added++;
        } else if (change.after().isEmpty()) {
            removed++;
        } else if (change.direction() > 0) {
            better++;
        } else if (change.direction() < 0) {
            worse++;
        } else {
            otherwise++;
        }
    }

    /** More points than before. */
    int better() {
        return better;
    }

    /** Fewer points than before. */
    int worse() {
        return worse;
    }

    /** As many points as before, and come to in another way. */
    int otherwise() {
        return otherwise;
    }

    int added() {
        return added;
    }

    int removed() {
        return removed;
    }

    int all() {
        return better + worse + otherwise + added + removed;
    }
}
