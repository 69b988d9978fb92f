package assay.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Whatever text there is, it is a literal, which is written and read again as itself, or refused at a place in it. */
class PythonLiteralFuzzTest {

    @FuzzTest
    void literal(byte[] input) throws PythonLiteralException {
        String text = new String(input, StandardCharsets.UTF_8);
        PythonValue value;
        try {
            value = PythonLiteral.parse(text);
        } catch (PythonLiteralException fault) {
            assertThat(fault.offset()).isBetween(0, text.length());
            return;
        }
        // Sets are sorted when they are written, so that only texts can be compared.
        String written = PythonText.of(value);
        String again = PythonText.of(PythonLiteral.parse(written));
        // A complex number's zeros lose their signs in CPython's notation too: -2j is written (-0-2j), which is read
        // 0-2j.
        if (!written.contains("j")) {
            assertThat(again).isEqualTo(written);
        }
    }
}
