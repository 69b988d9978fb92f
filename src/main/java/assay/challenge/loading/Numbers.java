package assay.challenge.loading;

import assay.challenge.json.JsonNode;
import assay.challenge.json.JsonNode.JsonFraction;
import assay.challenge.json.JsonNode.JsonInteger;
import assay.challenge.json.Location;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** Reads numbers that must lie in a range. */
public final class Numbers {
    /** More digits than any points or weights need, and few enough to compute with exactly. */
    private static final int MOST_DECIMALS = 6;

    private Numbers() {}

    /** A number without a fraction, both bounds included. */
    public static Optional<Long> whole(Element element, long least, long most) {
        if (!(element.node() instanceof JsonInteger(Location _, BigInteger value))) {
            element.wrong("a whole number");
            return Optional.empty();
        }
        boolean inRange = value.bitLength() < Long.SIZE && value.longValue() >= least && value.longValue() <= most;
        return inRange
                ? Optional.of(value.longValue())
                : outOfRange(element, String.valueOf(least), String.valueOf(most));
    }

    /** An exact number of few decimals, both bounds included. */
    public static Optional<BigDecimal> decimal(Element element, double least, double most) {
        Optional<Double> near = real(element, least, most);
        if (near.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> exact = exact(element.node()).filter(value -> value.scale() <= MOST_DECIMALS);
        if (exact.isEmpty()) {
            element.problem(
                    "expected a number with at most " + MOST_DECIMALS + " decimals",
                    "Round it, or choose larger ones.");
        }
        return exact;
    }

    /** A number, both bounds included. */
    static Optional<Double> real(Element element, double least, double most) {
        double value;
        if (element.node() instanceof JsonInteger(Location _, BigInteger integer)) {
            value = integer.doubleValue();
        } else if (element.node() instanceof JsonFraction fraction) {
            value = fraction.nearest();
        } else {
            element.wrong("a number");
            return Optional.empty();
        }
        return value >= least && value <= most ? Optional.of(value) : outOfRange(element, plain(least), plain(most));
    }

    private static Optional<BigDecimal> exact(JsonNode number) {
        if (number instanceof JsonInteger(Location _, BigInteger integer)) {
            return Optional.of(new BigDecimal(integer));
        }
        return number instanceof JsonFraction fraction
                ? fraction.exact().map(BigDecimal::stripTrailingZeros)
                : Optional.empty();
    }

    private static <T> Optional<T> outOfRange(Element element, String least, String most) {
        element.problem("expected a number from " + least + " to " + most, "Write a number in that range.");
        return Optional.empty();
    }

    private static String plain(double bound) {
        return new BigDecimal(bound).stripTrailingZeros().toPlainString();
    }
}
