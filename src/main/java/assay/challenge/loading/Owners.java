package assay.challenge.loading;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Says of a misplaced key what it belongs to. */
final class Owners {
    private Owners() {}

    /** What has such a key: if possible something of the same family as {@code vocabulary}, which has not. */
    static List<String> of(String key, Vocabulary vocabulary) {
        Predicate<List<Vocabulary>> related =
                family -> family.stream().anyMatch(member -> Objects.equals(member.owner(), vocabulary.owner()));
        if (Keys.families().stream().noneMatch(related)) {
            return List.of(); // It is of another document than a challenge's.
        }
        List<String> relatives = owners(key, Keys.families().stream().filter(related));
        return relatives.isEmpty() ? owners(key, Keys.families().stream()) : relatives;
    }

    private static List<String> owners(String key, Stream<List<Vocabulary>> families) {
        return families.flatMap(List::stream)
                .filter(vocabulary -> vocabulary.knows(key))
                .map(Vocabulary::owner)
                .distinct()
                .toList();
    }
}
