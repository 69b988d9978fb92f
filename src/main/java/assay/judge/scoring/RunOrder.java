package assay.judge.scoring;

import assay.challenge.Group;
import assay.challenge.TestCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The order in which cases run: that of the file, except that a group waits for those it requires. */
public final class RunOrder {
    private RunOrder() {}

    /** At each point the first case of the file that need not wait any more. */
    public static List<TestCase> of(List<Group> groups, List<TestCase> cases) {
        Map<String, List<String>> required = groups.stream().collect(Collectors.toMap(Group::name, Group::requires));
        Map<String, Integer> left = new HashMap<>();
        cases.forEach(testCase -> left.merge(testCase.group(), 1, Integer::sum));
        List<TestCase> waiting = new ArrayList<>(cases);
        List<TestCase> order = new ArrayList<>();
        while (!waiting.isEmpty()) {
            int next = firstReady(waiting, required, left);
            TestCase testCase = waiting.remove(next);
            left.merge(testCase.group(), -1, Integer::sum);
            order.add(testCase);
        }
        return order;
    }

    private static int firstReady(
            List<TestCase> waiting, Map<String, List<String>> required, Map<String, Integer> left) {
        return IntStream.range(0, waiting.size())
                .filter(index -> required.getOrDefault(waiting.get(index).group(), List.of()).stream()
                        .allMatch(group -> left.getOrDefault(group, 0) == 0))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("groups require each other in a circle"));
    }
}
