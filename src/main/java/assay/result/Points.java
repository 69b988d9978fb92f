package assay.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;

/** An exact amount of points; rounded only when shown. */
public record Points(BigFraction amount) implements Comparable<Points> {

    /** No points. */
    public static final Points ZERO = new Points(BigFraction.ZERO);

    /** The points of a decimal number. */
    public static Points of(BigDecimal decimal) {
        return new Points(BigFraction.of(
                decimal.unscaledValue().multiply(java.math.BigInteger.TEN.pow(Math.max(0, -decimal.scale()))),
                java.math.BigInteger.TEN.pow(Math.max(0, decimal.scale()))));
    }

    public Points plus(Points other) {
        return new Points(amount.add(other.amount));
    }

    public Points times(BigFraction factor) {
        return new Points(amount.multiply(factor));
    }

    /** At most two decimals, trailing zeros left out: {@code 33.33}, {@code 40}. */
    public BigDecimal rounded() {
        BigDecimal shown = amount.bigDecimalValue(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return shown.scale() < 0 ? shown.setScale(0) : shown;
    }

    @Override
    public int compareTo(Points other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return rounded().toPlainString();
    }
}
