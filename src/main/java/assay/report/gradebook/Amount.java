package assay.report.gradebook;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as platforms write them, some with a decimal comma. */
final class Amount {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}([.,][0-9]{1,9})?");

    private Amount() {}

    /** The number, where it is one above zero. */
    static Optional<BigDecimal> read(String text) {
        String plain = text.strip();
        return NUMBER.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain.replace(',', '.'))).filter(number -> number.signum() > 0)
                : Optional.empty();
    }
}
