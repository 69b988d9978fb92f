package assay.assignment;

import assay.challenge.Challenge;
import assay.challenge.Group;
import assay.challenge.loading.Element;
import assay.challenge.loading.Findings;
import assay.challenge.loading.Members;
import assay.challenge.loading.Numbers;
import assay.challenge.loading.Texts;
import assay.result.Points;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;

/** Makes an assignment of its document. What is wrong with it is reported; then the result is good for nothing. */
final class AssignmentDecoder {
    private static final double MOST = 1_000_000;
    private static final double LEAST_WEIGHT = 0.000001;
    private static final double LARGEST_MULTIPLIER = 100;

    private final Path file;
    private final Findings findings;
    private final Map<String, Challenge> known;
    private final Collection<String> unusable;
    private final Set<String> named = new HashSet<>();

    /**
     * @param known the challenges there are
     * @param unusable ids of challenges that are there and cannot be used, which is told elsewhere
     */
    AssignmentDecoder(Path file, Findings findings, List<Challenge> known, Collection<String> unusable) {
        this.file = file;
        this.findings = findings;
        this.known = known.stream().collect(Collectors.toMap(Challenge::id, Function.identity()));
        this.unusable = unusable;
    }

    Optional<Assignment> decode(Element root) {
        return Members.of(root, AssignmentKeys.ASSIGNMENT).map(this::decode);
    }

    private Assignment decode(Members assignment) {
        assignment.optional("$schema").ifPresent(Element::text);
        Optional<String> title = assignment.optional("title").flatMap(Texts::line);
        Map<String, AssignedChallenge> challenges =
                assignment.optional("challenges").map(this::challenges).orElseGet(this::all);
        return new Assignment(
                title.orElse(String.valueOf(file.getFileName())),
                assignment.has("challenges") ? Optional.of(named) : Optional.empty(),
                challenges,
                new DeadlineDecoder(file, findings).decode(assignment),
                assignment
                        .optional("timeMultipliers")
                        .map(element -> CandidatesDecoder.decode(element, AssignmentDecoder::multiplier))
                        .orElse(Candidates.none()),
                assignment
                        .optional("overrides")
                        .map(new OverridesDecoder(challenges, unusable)::decode)
                        .orElse(List.of()));
    }

    private static Optional<BigFraction> multiplier(Element number) {
        return Numbers.decimal(number, 1, LARGEST_MULTIPLIER).map(Points::of).map(Points::amount);
    }

    private Map<String, AssignedChallenge> all() {
        return known.values().stream()
                .collect(Collectors.toMap(
                        Challenge::id,
                        challenge -> new AssignedChallenge(challenge.id(), BigFraction.ONE, points(challenge))));
    }

    private Map<String, AssignedChallenge> challenges(Element list) {
        Map<String, AssignedChallenge> challenges = new LinkedHashMap<>();
        Optional<List<Element>> items = list.items();
        if (items.filter(List::isEmpty).isPresent()) {
            list.problem("expected at least one challenge", "Write it as in " + list.example() + ".");
        }
        for (Element item : items.orElse(List.of())) {
            Optional<Members> members = Members.of(item, AssignmentKeys.CHALLENGE);
            Optional<Element> id = members.flatMap(each -> each.required("id"));
            Optional<String> name = id.flatMap(Element::text).filter(text -> isThere(text, id.get()));
            if (name.isPresent()) {
                if (!named.add(name.get())) {
                    item.problem("\"" + name.get() + "\" is in the list twice", "Remove one of the two.");
                }
                challenge(members.get(), name.get()).ifPresent(assigned -> challenges.put(name.get(), assigned));
            }
        }
        return challenges;
    }

    private boolean isThere(String id, Element place) {
        boolean there = known.containsKey(id) || unusable.contains(id);
        if (!there) {
            Texts.reportUnknown(place, "challenge", id, known.keySet());
        }
        return there;
    }

    /** Empty for one that cannot be used. */
    private Optional<AssignedChallenge> challenge(Members written, String id) {
        Optional<Points> weight = written.optional("weight")
                .flatMap(number -> Numbers.decimal(number, LEAST_WEIGHT, MOST))
                .map(Points::of);
        Optional<Points> points = written.optional("points")
                .flatMap(number -> Numbers.decimal(number, 0, MOST))
                .map(Points::of);
        if (written.has("weight") && written.has("points")) {
            written.object()
                    .problem(
                            "expected \"points\" or \"weight\" and not both",
                            "Write what the challenge is worth, or what its own points are multiplied by.");
        }
        return Optional.ofNullable(known.get(id)).map(challenge -> {
            Points own = points(challenge);
            if (points.isPresent() && own.equals(Points.ZERO)) {
                written.object().problem("all its cases are worth nothing", "Remove \"points\".");
                return new AssignedChallenge(id, BigFraction.ONE, own);
            }
            BigFraction factor = points.map(worth -> worth.amount().divide(own.amount()))
                    .or(() -> weight.map(Points::amount))
                    .orElse(BigFraction.ONE);
            return new AssignedChallenge(id, factor, own.times(factor));
        });
    }

    private static Points points(Challenge challenge) {
        return Points.of(challenge.groups().stream().map(Group::points).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
