package assay.challenge.loading;

import assay.challenge.Group;
import assay.challenge.Group.Scoring;
import assay.challenge.Group.Visibility;
import assay.challenge.TestCase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A group as it is written, its default points not yet counted. */
record DeclaredGroup(
        Element element,
        String name,
        Visibility visibility,
        Optional<BigDecimal> points,
        List<Requirement> requires,
        Scoring scoring) {
    private static final long MOST_POINTS = 1_000_000;

    static Optional<DeclaredGroup> decode(Element element) {
        return Members.of(element, Keys.GROUP)
                .map(group -> new DeclaredGroup(
                        element,
                        group.required("name").flatMap(Texts::line).orElse(""),
                        group.optional("visibility")
                                .flatMap(word -> Texts.choice(word, Visibility.class))
                                .orElse(Visibility.PUBLIC),
                        group.optional("points").flatMap(number -> Numbers.decimal(number, 0, MOST_POINTS)),
                        requirements(group),
                        group.optional("scoring")
                                .flatMap(word -> Texts.choice(word, Scoring.class))
                                .orElse(Scoring.PROPORTIONAL)));
    }

    /** The group, and complaints when no submission can earn its points. */
    Group with(List<TestCase> cases) {
        List<TestCase> own =
                cases.stream().filter(each -> each.group().equals(name)).toList();
        if (cases.isEmpty() || name.isEmpty()) {
            return group(0); // What is missing is reported where it should be.
        }
        if (own.isEmpty()) {
            element.problem("the group has no case", "Remove it, or name it as the \"group\" of a case.");
        } else if (isWorthSomething()
                && own.stream().allMatch(each -> each.weight().signum() == 0)) {
            element.problem("every case of the group has the weight 0", "Give one of them a weight above 0.");
        }
        return group(own.size());
    }

    private Group group(int size) {
        return new Group(
                name,
                visibility,
                points.orElseGet(() -> BigDecimal.valueOf(size)),
                requires.stream().map(Requirement::name).toList(),
                scoring);
    }

    private boolean isWorthSomething() {
        return points.orElse(BigDecimal.ONE).signum() > 0;
    }

    private static List<Requirement> requirements(Members group) {
        List<Requirement> requirements = new ArrayList<>();
        for (Element item : group.optional("requires").flatMap(Element::items).orElse(List.of())) {
            item.text().ifPresent(name -> requirements.add(new Requirement(item, name)));
        }
        return requirements;
    }

    /** The name of a group that must be accepted first, and where it stands. */
    record Requirement(Element element, String name) {}
}
