package assay.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Literals with pieces put in, taken out and swapped are read or refused, and nothing else happens. */
class PythonLiteralMutationTest {
    private static final List<String> LITERALS = List.of(
            "None",
            "[1, 2.5, -3]",
            "{1: 2, 'a': [b'x', r'\\n']}",
            "{1, (2, frozenset({3}))}",
            "-1.5-2e3j",
            "0x_ff",
            "1_000.5e1_0",
            "'a' \"b\" '''c\nd'''",
            "'\\x41\\u0041\\U0001F600\\N{BULLET}\\101\\q'",
            "set([nan, -inf])");
    private static final String PIECES = "[](){},:'\"+-.019_jexobrufN\\ \n\r#\0\u00e9\ud83d\ude00\uffff";

    @RepeatedTest(20)
    void aMutatedLiteralIsReadOrRefused(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder(pick(random));
            for (int change = random.nextInt(6); change >= 0; change--) {
                mutate(text, random);
            }
            int length = text.length();
            LiteralFault.of(text.toString())
                    .ifPresent(fault -> assertThat(fault.offset()).isBetween(0, length));
        }
    }

    private static String pick(Random random) {
        return LITERALS.get(random.nextInt(LITERALS.size()));
    }

    private static void mutate(StringBuilder text, Random random) {
        int place = random.nextInt(text.length() + 1);
        switch (random.nextInt(3)) {
            case 0 -> text.insert(place, PIECES.charAt(random.nextInt(PIECES.length())));
            case 1 -> text.delete(place, Math.min(text.length(), place + 1 + random.nextInt(3)));
            default -> text.insert(place, pick(random));
        }
    }
}
