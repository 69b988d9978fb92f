package assay.challenge.loading;

import assay.challenge.loading.DeclaredGroup.Requirement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that groups can be told apart and that each can wait for those it requires. */
final class GroupOrder {
    private final Map<String, DeclaredGroup> groups = new HashMap<>();
    private final Set<String> settled = new HashSet<>();

    private GroupOrder() {}

    static void check(List<DeclaredGroup> declared) {
        GroupOrder order = new GroupOrder();
        declared.forEach(order::add);
        declared.forEach(order::checkRequired);
        declared.forEach(group -> order.visit(group.name(), new ArrayList<>()));
    }

    private void add(DeclaredGroup group) {
        if (!group.name().isEmpty() && groups.putIfAbsent(group.name(), group) != null) {
            group.element().problem("another group is named \"" + group.name() + "\" too", "Rename one of the two.");
        }
    }

    private void checkRequired(DeclaredGroup group) {
        Set<String> met = new HashSet<>();
        for (Requirement required : group.requires()) {
            if (!groups.containsKey(required.name())) {
                Texts.reportUnknown(required.element(), "group", required.name(), groups.keySet());
            } else if (!met.add(required.name())) {
                required.element()
                        .problem("\"" + required.name() + "\" is in the list twice", "Remove one of the two.");
            }
        }
    }

    /** @param waiting the groups that wait for this one, each for the next */
    private void visit(String name, List<String> waiting) {
        DeclaredGroup group = groups.get(name);
        if (group == null || settled.contains(name)) {
            return;
        }
        waiting.addLast(name);
        for (Requirement required : group.requires()) {
            int start = waiting.indexOf(required.name());
            if (start < 0) {
                visit(required.name(), waiting);
            } else {
                String circle = String.join(" → ", waiting.subList(start, waiting.size()));
                required.element()
                        .problem(
                                "the groups wait for each other: " + circle + " → " + required.name(),
                                "Remove one of these requirements.");
            }
        }
        waiting.removeLast();
        settled.add(name);
    }
}
