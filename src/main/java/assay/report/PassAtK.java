package assay.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/** The chance that one of {@code k} solutions is accepted, estimated without bias (Chen et al., 2021). */
final class PassAtK {
    private static final int DECIMALS = 4;

    private PassAtK() {}

    /** 1 − C(samples − accepted, k) / C(samples, k), without the huge numbers; {@code k} is at most {@code samples}. */
    static double estimate(int samples, int accepted, int k) {
        if (samples - accepted < k) {
            return 1;
        }
        double none = IntStream.rangeClosed(samples - accepted + 1, samples)
                .mapToDouble(number -> 1 - (double) k / number)
                .reduce(1, (product, factor) -> product * factor);
        return 1 - none;
    }

    /** Those that a table shows of so many samples: 1, 2, 5, 10, 20, 50, … */
    static List<Integer> shown(int samples) {
        return IntStream.iterate(1, power -> power <= samples && power < 1_000_000_000, power -> power * 10)
                .flatMap(power -> IntStream.of(power, 2 * power, 5 * power))
                .filter(k -> k <= samples)
                .boxed()
                .toList();
    }

    /** As reports show a share between 0 and 1. */
    static BigDecimal rounded(double share) {
        return BigDecimal.valueOf(share).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
