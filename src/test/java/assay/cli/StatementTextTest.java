package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatementTextTest {
    private static final String STATEMENT = """
        # Two Sum #

        Return *indices*.

        ```python
        # no heading
        \tindented
        ```
        #hashtag
        """;

    @Test
    void withoutColoursTheStatementIsAsItWasWritten() {
        assertThat(String.join("\n", StatementText.lines(STATEMENT, false)) + "\n")
                .isEqualTo(STATEMENT.replace("\t", "    "));
    }

    @Test
    void headingsAreBoldAndCodeIsKept() {
        assertThat(StatementText.lines(STATEMENT, true))
                .containsExactly(
                        "\u001b[1mTwo Sum\u001b[0m",
                        "",
                        "Return *indices*.",
                        "",
                        "\u001b[2m```python\u001b[0m",
                        "# no heading",
                        "    indented",
                        "\u001b[2m```\u001b[0m",
                        "#hashtag");
    }
}
