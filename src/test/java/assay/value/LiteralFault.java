package assay.value;

import java.util.Optional;

/** What is wrong with the text of a literal. */
final class LiteralFault {
    private LiteralFault() {}

    static Optional<PythonLiteralException> of(String text) {
        try {
            PythonLiteral.parse(text);
            return Optional.empty();
        } catch (PythonLiteralException fault) {
            return Optional.of(fault);
        }
    }
}
