package assay.report.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How many candidates got which share of the points.
 *
 * @param chart absent where it could not be drawn
 * @param bins tenths of the points, the last one with all of them
 */
record Spread(Optional<String> chart, List<Bin> bins, int median, int mean) {
    private static final int BINS = 10;
    private static final int WHOLE = 100;

    Spread {
        bins = List.copyOf(bins);
    }

    /** Candidates whose percentage lies in this range. */
    record Bin(String range, int candidates) {}

    static Spread of(List<Integer> percentages) {
        List<Integer> counts = new ArrayList<>(Collections.nCopies(BINS, 0));
        percentages.forEach(percent -> {
            int bin = Math.min(percent * BINS / WHOLE, BINS - 1);
            counts.set(bin, counts.get(bin) + 1);
        });
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            int from = bin * WHOLE / BINS;
            int to = bin == BINS - 1 ? WHOLE : from + WHOLE / BINS - 1;
            bins.add(new Bin(from + "–" + to, counts.get(bin)));
        }
        int mean = (int) Math.round(
                percentages.stream().mapToInt(Integer::intValue).average().orElse(0));
        return new Spread(Charts.bars(counts), bins, Percent.median(percentages), mean);
    }
}
