package assay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class PrintedTextTest {
    private final AtomicInteger overflows = new AtomicInteger();

    private static void print(PrintedText text, boolean isError, String what) {
        byte[] bytes = what.getBytes(StandardCharsets.UTF_8);
        text.print(isError, bytes, 0, bytes.length);
    }

    @Test
    void boundIsForBothStreamsTogetherAndTheOverflowIsToldOnce() {
        PrintedText text = PrintedText.apart(5, overflows::incrementAndGet);
        print(text, false, "abc");
        print(text, true, "de");
        assertThat(overflows).hasValue(0);
        print(text, false, "f");
        print(text, true, "g");
        assertThat(overflows).hasValue(1);
        assertThat(text.output()).isEqualTo("abc");
        assertThat(text.errorOutput()).isEqualTo("de");
    }

    @Test
    void whatFitsOfTheLastPrintIsKept() {
        PrintedText text = PrintedText.together(4, overflows::incrementAndGet);
        print(text, false, "ab");
        print(text, true, "cdef");
        assertThat(text.output()).isEqualTo("abcd");
        assertThat(overflows).hasValue(1);
    }

    @Test
    void characterCutInTwoByTheBoundIsReplaced() {
        PrintedText text = PrintedText.apart(2, overflows::incrementAndGet);
        print(text, false, "aé");
        assertThat(text.output()).isEqualTo("a\ufffd");
    }
}
