package assay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DisplayWidthTest {

    @Test
    void wideCharactersTakeTwoColumnsAndCombiningOnesNone() {
        assertThat(DisplayWidth.of("abc")).isEqualTo(3);
        assertThat(DisplayWidth.of("漢字")).isEqualTo(4);
        assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
        assertThat(DisplayWidth.of("😀")).isEqualTo(2);
    }

    @Test
    void textThatIsCutEndsWithAnEllipsisAndFits() {
        assertThat(DisplayWidth.cut("abcdef", 6)).isEqualTo("abcdef");
        assertThat(DisplayWidth.cut("abcdef", 5)).isEqualTo("abcd…");
        assertThat(DisplayWidth.cut("漢字漢字", 4)).isEqualTo("漢…");
    }

    @Test
    void linesBreakBehindBlanks() {
        assertThat(DisplayWidth.wrap("one two three", 8)).containsExactly("one two ", "three");
        assertThat(DisplayWidth.wrap("onetwothree", 8)).containsExactly("onetwoth", "ree");
        assertThat(DisplayWidth.wrap("", 8)).containsExactly("");
    }

    @Test
    void wrappingLosesNothingAndEveryLineFits() {
        Random random = new Random(7);
        List<String> letters = List.of("a", " ", "漢", "😀", "e\u0301", "  ", "word ");
        for (int run = 0; run < 500; run++) {
            StringBuilder text = new StringBuilder();
            for (int letter = random.nextInt(60); letter > 0; letter--) {
                text.append(letters.get(random.nextInt(letters.size())));
            }
            int width = 2 + random.nextInt(20);
            List<String> lines = DisplayWidth.wrap(text.toString(), width);
            assertThat(String.join("", lines)).isEqualTo(text.toString());
            assertThat(lines).allMatch(line -> DisplayWidth.of(line.stripTrailing()) <= width);
        }
    }
}
