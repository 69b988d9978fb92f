package assay.similarity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares as reports write them: rounded down, so that only the whole is 100 % and what is told reaches the threshold. */
final class Percentage {
    private static final int DIGITS = 4;

    private Percentage() {}

    /** {@code 83 %}. */
    static String of(double share) {
        return rounded(share).movePointRight(2).setScale(0, RoundingMode.DOWN) + " %";
    }

    /** With four digits. */
    static BigDecimal rounded(double share) {
        // A threshold such as 0.7 is a little more, or a little less, than what is written.
        return BigDecimal.valueOf(share).setScale(DIGITS, RoundingMode.DOWN);
    }
}
