package assay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class PassAtKTest {

    @Test
    void estimateIsOneMinusTheShareOfDrawsWithoutAnAcceptedSolution() {
        for (int samples = 1; samples <= 12; samples++) {
            for (int accepted = 0; accepted <= samples; accepted++) {
                for (int k = 1; k <= samples; k++) {
                    double none = choose(samples - accepted, k).doubleValue()
                            / choose(samples, k).doubleValue();
                    assertThat(PassAtK.estimate(samples, accepted, k)).isCloseTo(1 - none, within(1e-12));
                }
            }
        }
    }

    private static BigInteger choose(int from, int count) {
        BigInteger ways = BigInteger.ONE;
        for (int index = 0; index < count; index++) {
            ways = ways.multiply(BigInteger.valueOf(from - index)).divide(BigInteger.valueOf(index + 1));
        }
        return ways;
    }

    @Test
    void estimateOfManySamplesStaysWithinItsBounds() {
        assertThat(PassAtK.estimate(100_000, 0, 100)).isZero();
        assertThat(PassAtK.estimate(100_000, 100_000, 1)).isEqualTo(1);
        assertThat(PassAtK.estimate(100_000, 1, 100)).isCloseTo(0.001, within(1e-9));
    }

    @Test
    void shownAreRoundNumbersUpToTheNumberOfSamples() {
        assertThat(PassAtK.shown(0)).isEmpty();
        assertThat(PassAtK.shown(1)).containsExactly(1);
        assertThat(PassAtK.shown(10)).containsExactly(1, 2, 5, 10);
        assertThat(PassAtK.shown(99)).containsExactly(1, 2, 5, 10, 20, 50);
        assertThat(PassAtK.shown(200)).containsExactly(1, 2, 5, 10, 20, 50, 100, 200);
    }
}
