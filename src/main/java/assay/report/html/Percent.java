package assay.report.html;

import assay.result.Points;
import java.util.List;

/** Shares in whole percent, of which 100 is all and 0 is nothing: no share between them is rounded to either. */
final class Percent {
    private static final int WHOLE = 100;

    private Percent() {}

    /** Nothing of nothing is nothing. */
    static int of(Points part, Points whole) {
        if (whole.compareTo(Points.ZERO) <= 0) {
            return 0;
        }
        return of(part.amount().doubleValue(), whole.amount().doubleValue());
    }

    static int of(double part, double whole) {
        double percent = whole == 0 ? 0 : WHOLE * part / whole;
        if (percent <= 0 || percent >= WHOLE) {
            return (int) Math.round(percent);
        }
        return Math.clamp(Math.round(percent), 1, WHOLE - 1);
    }

    /** The lower one of two in the middle; 0 of none. */
    static int median(List<Integer> percentages) {
        List<Integer> sorted = percentages.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) / 2);
    }
}
