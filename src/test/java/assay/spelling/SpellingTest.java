package assay.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private static final List<String> FILES = List.of("two_sum.py", "three_sum.py", "trie.py", "lru_cache.py");

    @ParameterizedTest
    @CsvSource({
        "two_sums.py, two_sum.py",
        "two-sum.py, two_sum.py",
        "Two_Sum.py, two_sum.py",
        "tow_sum.py, two_sum.py",
        "twosum.py, two_sum.py",
        "tire.py, trie.py",
        "LRU Cache.py, lru_cache.py"
    })
    void theNearestWordIsFound(String word, String meant) {
        assertThat(Spelling.nearest(word, FILES)).first().isEqualTo(meant);
    }

    @Test
    void wordsThatAreNothingAlikeAreNotSuggested() {
        assertThat(Spelling.nearest("fibonacci.py", FILES)).isEmpty();
        assertThat(Spelling.nearest("", FILES)).isEmpty();
        assertThat(Spelling.nearest("x".repeat(100_000), FILES)).isEmpty();
    }

    @Test
    void theNearestComesFirstAndNoMoreThanThree() {
        assertThat(Spelling.nearest("task1.py", List.of("task9.py", "task12.py", "tusk1.py", "task1.py", "cask1.py")))
                .containsExactly("task1.py", "cask1.py", "task12.py");
    }
}
