package assay.grader;

import static org.assertj.core.api.Assertions.assertThat;

import assay.result.SubmissionResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShardingTest {
    private static final int CANDIDATES = 500;
    private static final int SHARDS = 20;

    private static List<SubmissionResult.Key> keys() {
        return IntStream.range(0, CANDIDATES * 4)
                .mapToObj(number -> new SubmissionResult.Key("candidate-" + number / 4, "challenge-" + number % 4))
                .toList();
    }

    private static Map<SubmissionResult.Key, Integer> numbers(Sharding sharding) {
        return keys().stream().collect(Collectors.toMap(Function.identity(), sharding::number));
    }

    @Test
    void everyShardGetsAboutItsShare() {
        Map<Integer, Long> sizes = numbers(Sharding.into(SHARDS, Map.of())).values().stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(sizes.keySet()).hasSize(SHARDS).allMatch(number -> number >= 1 && number <= SHARDS);
        assertThat(sizes.values()).allMatch(size -> size > 60 && size < 140);
    }

    @Test
    void oneMoreShardMovesSubmissionsOnlyIntoIt() {
        Sharding more = Sharding.into(SHARDS + 1, Map.of());
        assertThat(numbers(Sharding.into(SHARDS, Map.of())))
                .allSatisfy((key, number) -> assertThat(more.number(key)).isIn(number, SHARDS + 1));
    }

    @Test
    void numbersAreTheSameOnEveryMachineAndInEveryVersion() {
        Sharding sharding = Sharding.into(SHARDS, Map.of());
        assertThat(List.of(
                        sharding.number(new SubmissionResult.Key("ada", "two-sum")),
                        sharding.number(new SubmissionResult.Key("bob", "two-sum")),
                        sharding.number(new SubmissionResult.Key("zoé", "trie")),
                        sharding.number(new SubmissionResult.Key("ada", "two-sum", OptionalInt.of(1)))))
                .containsExactly(15, 11, 1, 16);
    }

    private static Map<SubmissionResult.Key, Long> times() {
        Random random = new Random(7);
        Map<SubmissionResult.Key, Long> times = new HashMap<>();
        // A few take a thousand times as long as most.
        keys().forEach(key -> times.put(key, random.nextInt(100) == 0 ? 60_000L : random.nextLong(100)));
        return times;
    }

    @Test
    void recordedTimesAreSpreadEvenly() {
        Map<SubmissionResult.Key, Long> times = times();
        Sharding sharding = Sharding.into(SHARDS, times);
        Map<Integer, Long> loads = times.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> sharding.number(entry.getKey()), Collectors.summingLong(Map.Entry::getValue)));
        long mean = times.values().stream().mapToLong(Long::longValue).sum() / SHARDS;
        assertThat(loads.values()).hasSize(SHARDS).allMatch(load -> Math.abs(load - mean) <= 60_000);
    }

    @Test
    void submissionThatIsAddedMovesNoOther() {
        Map<SubmissionResult.Key, Long> times = times();
        List<SubmissionResult.Key> recorded = new ArrayList<>(times.keySet());
        SubmissionResult.Key added = new SubmissionResult.Key("newcomer", "challenge-0");
        Sharding sharding = Sharding.into(SHARDS, times);
        assertThat(sharding.number(added))
                .isEqualTo(Sharding.into(SHARDS, Map.of()).number(added));
        Sharding again = Sharding.into(SHARDS, new HashMap<>(times));
        assertThat(recorded).allSatisfy(key -> assertThat(again.number(key)).isEqualTo(sharding.number(key)));
    }
}
