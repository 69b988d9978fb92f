package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GlobTest {

    @Test
    void starIsAnyTextAndQuestionMarkAnyCharacter() {
        assertThat(new Glob("*").matches("")).isTrue();
        assertThat(new Glob("a*b?").matches("a\n/xb😀")).isTrue();
        assertThat(new Glob("a*b?").matches("ab")).isFalse();
    }

    @Test
    void everythingElseIsItselfAndTheWholeNameCounts() {
        assertThat(new Glob("[a.b](\\E{c").matches("[a.b](\\E{c")).isTrue();
        assertThat(new Glob("a.c").matches("abc")).isFalse();
        assertThat(new Glob("two").matches("two-sum")).isFalse();
    }
}
