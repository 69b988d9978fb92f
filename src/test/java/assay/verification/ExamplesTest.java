package assay.verification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExamplesTest {
    @Test
    void whatIsTypedAtPythonsPromptGoesOnWithDots() {
        assertThat(Examples.of("""
            # Title

            ```python
            >>> def f():
            ...     return "a"
            ...
            >>> f()
            'a'

            >>> print("b")
            b
            ```
            """))
                .containsExactly(
                        new Example.Prompt(4, "def f():\n    return \"a\"\n", ""),
                        new Example.Prompt(7, "f()", "'a'\n"),
                        new Example.Prompt(10, "print(\"b\")", "b\n"));
    }

    @Test
    void aProgramReadsInputAndPrintsOutput() {
        assertThat(Examples.of("""
            **Input:**

            ```text
            1
            2
            ```

            Output:

            ```text
            3
            ```
            """)).containsExactly(new Example.ProgramRun(4, "1\n2\n", "3\n"));
    }

    @Test
    void aFileHasItsNameInTheLineAbove() {
        assertThat(Examples.of("""
            With this file `app.log`:

            ```
            INFO started
            ```
            """)).containsExactly(new Example.GivenFile(4, "app.log", "INFO started\n"));
    }

    @Test
    void otherBlocksAreNoExamples() {
        assertThat(Examples.of("""
            ## Signature

            ```python
            def two_sum(nums: list[int], target: int) -> list[int]:
            ```

            ```text
            drawing
            ```
            """)).isEmpty();
    }
}
