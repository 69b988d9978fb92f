package assay.similarity;

import assay.similarity.Group.Origin;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts alike submissions into groups: JPlag's clusters, and, because a pair may be in none of them, the pairs that are
 * left, those with a member in common together.
 */
final class Groups {
    private static final Comparator<SubmittedText> BY_NAME = Comparator.comparing(SubmittedText::candidate)
            .thenComparingInt(text -> text.sample().orElse(-1));

    private Groups() {}

    /** The largest first. Every pair is in one of them. */
    static List<Group> of(List<Pair> pairs, List<Group> clusters) {
        List<Pair> left = pairs.stream()
                .filter(pair -> clusters.stream()
                        .noneMatch(group -> group.members().containsAll(List.of(pair.first(), pair.second()))))
                .toList();
        List<Group> groups = new ArrayList<>(clusters);
        for (Set<SubmittedText> members : connected(left)) {
            double average = left.stream()
                    .filter(pair -> members.contains(pair.first()))
                    .mapToDouble(Pair::average)
                    .average()
                    .orElse(0);
            groups.add(group(members, average, Origin.PAIRS));
        }
        groups.sort(Comparator.comparingInt((Group group) -> -group.members().size())
                .thenComparingDouble(group -> -group.average())
                .thenComparing(group -> group.members().getFirst(), BY_NAME));
        return groups;
    }

    /** A group whose members are in order. */
    static Group group(Iterable<SubmittedText> members, double average, Origin origin) {
        List<SubmittedText> sorted = new ArrayList<>();
        members.forEach(sorted::add);
        sorted.sort(BY_NAME);
        return new Group(sorted, average, origin);
    }

    private static List<Set<SubmittedText>> connected(List<Pair> pairs) {
        Map<SubmittedText, List<SubmittedText>> alike = new HashMap<>();
        for (Pair pair : pairs) {
            alike.computeIfAbsent(pair.first(), key -> new ArrayList<>()).add(pair.second());
            alike.computeIfAbsent(pair.second(), key -> new ArrayList<>()).add(pair.first());
        }
        List<Set<SubmittedText>> components = new ArrayList<>();
        Set<SubmittedText> seen = new HashSet<>();
        for (Pair pair : pairs) {
            if (seen.add(pair.first())) {
                components.add(reachable(pair.first(), alike));
                seen.addAll(components.getLast());
            }
        }
        return components;
    }

    private static Set<SubmittedText> reachable(SubmittedText from, Map<SubmittedText, List<SubmittedText>> alike) {
        Set<SubmittedText> reached = new HashSet<>(Set.of(from));
        Deque<SubmittedText> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            alike.getOrDefault(open.remove(), List.of()).stream()
                    .filter(reached::add)
                    .forEach(open::add);
        }
        return reached;
    }
}
