package assay.judge.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaceInSourceTest {
    private static final SourceText SOURCE =
            new SourceText("search.py", """
                import sys

                class Search:
                    def find(self, items):
                        low = 0

                        while low < len(items):
                            low = low
                        return low

                for item in sys.argv:
                    print(item)
                """.lines().toList());

    private static Optional<String> place(int number) {
        return PlaceInSource.of(SOURCE, number);
    }

    @Test
    void lineIsShownWithTheFunctionThatItIsIn() {
        assertThat(place(7)).hasValue("in find: while low < len(items):");
        assertThat(place(8)).hasValue("in find: low = low");
    }

    @Test
    void lineOfAClassIsInTheClass() {
        assertThat(place(4)).hasValue("in Search: def find(self, items):");
    }

    @Test
    void lineOutsideFunctionsStandsAlone() {
        assertThat(place(12)).hasValue("print(item)");
        assertThat(place(1)).hasValue("import sys");
    }

    @Test
    void lineThatIsNotThereIsNotShown() {
        assertThat(List.of(place(0), place(2), place(99), place(-1))).containsOnly(Optional.empty());
    }
}
