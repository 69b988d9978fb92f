package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    private static final List<String> KNOWN = List.of("two-sum", "trie", "two-sum-sorted", "lru-cache");

    @Test
    void nearestNamesComeFirst() {
        assertThat(Suggestion.forUnknown("two-sun", KNOWN)).isEqualTo("Did you mean two-sum?");
        assertThat(Suggestion.forUnknown("tri", KNOWN)).isEqualTo("Did you mean trie?");
    }

    @Test
    void nothingNearIsNothingSaid() {
        assertThat(Suggestion.forUnknown("palindrome", KNOWN)).isEmpty();
        assertThat(Suggestion.forUnknown("", KNOWN)).isEmpty();
    }
}
