package assay.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MadeSetsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "set(x)",
                "a = frozenset",
                "{1, 2}",
                "{\n  1\n}",
                "{x for x in y}",
                "{*a, *b}",
                "{(1, 2): 3, **{}}; {f(k)[1:2]}",
                "{'a:b', \"}\"}",
                "{'it\\'s'}",
                "{[1][0]}",
                "a.keys() & b",
                "a - b.items()",
                "{{1}: 2}"
            })
    void programsThatMakeSetsAreSeen(String source) {
        assertThat(MadeSets.areIn(source)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{ }",
                "{1: 2}",
                "{k: v for k, v in x}",
                "{**a}",
                "{ **a, 'b': 1}",
                "{'a': {'b': [1, 2]}}",
                "# {1, 2}",
                "'{1, 2}'",
                "\"\"\"a \" {1, 2}\"\"\"",
                "f'{x} {y}'",
                "d.setdefault(1, [])",
                "for k in d.keys(): pass",
                "'unclosed {1}\n'",
                "}{"
            })
    void otherProgramsAreNot(String source) {
        assertThat(MadeSets.areIn(source)).isFalse();
    }

    @Test
    void aTextOfBracketsIsReadInNoTime() {
        assertThat(MadeSets.areIn("[".repeat(500_000) + "{".repeat(500_000))).isFalse();
    }
}
