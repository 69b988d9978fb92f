package assay.challenge.loading;

import assay.challenge.Group;
import assay.challenge.Group.Scoring;
import assay.challenge.Group.Visibility;
import assay.challenge.TestCase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the groups, and adds the one of the cases that name none. */
final class GroupsDecoder {
    private final List<DeclaredGroup> declared;

    private GroupsDecoder(List<DeclaredGroup> declared) {
        this.declared = declared;
    }

    static GroupsDecoder of(Members challenge) {
        List<Element> elements =
                challenge.optional("groups").flatMap(Element::items).orElse(List.of());
        List<DeclaredGroup> declared = elements.stream()
                .flatMap(element -> DeclaredGroup.decode(element).stream())
                .toList();
        GroupOrder.check(declared);
        return new GroupsDecoder(declared);
    }

    /** Names a case may refer to. */
    Set<String> names() {
        return declared.stream().map(DeclaredGroup::name).collect(Collectors.toSet());
    }

    List<Group> with(List<TestCase> cases) {
        List<Group> groups = new ArrayList<>();
        declared.forEach(group -> groups.add(group.with(cases)));
        long ungrouped = cases.stream()
                .filter(each -> each.group().equals(Group.DEFAULT_NAME))
                .count();
        if (ungrouped > 0 && !names().contains(Group.DEFAULT_NAME)) {
            groups.add(new Group(
                    Group.DEFAULT_NAME,
                    Visibility.PUBLIC,
                    BigDecimal.valueOf(ungrouped),
                    List.of(),
                    Scoring.PROPORTIONAL));
        }
        return groups;
    }
}
