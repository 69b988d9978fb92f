package assay.assignment;

import assay.result.Adjustments.Lateness;
import assay.result.Points;
import assay.result.SubmissionResult;
import assay.result.Verdict;
import assay.spelling.Spelling;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What candidates were asked for, and what a person decided about their results.
 *
 * @param name what reports call it
 * @param named ids of the challenges that it names, usable or not; absent where it asks for all there are
 * @param challenges the usable ones by id
 * @param timeMultipliers by how much the time limits of some candidates are longer
 */
public record Assignment(
        String name,
        Optional<Set<String>> named,
        Map<String, AssignedChallenge> challenges,
        Optional<Deadline> deadline,
        Candidates<BigFraction> timeMultipliers,
        List<SetResult> overrides) {
    public Assignment {
        named = named.map(Set::copyOf);
        challenges = Map.copyOf(challenges);
        overrides = List.copyOf(overrides);
    }

    /** Whether the challenge is part of it; one that cannot be used may be. */
    public boolean asksFor(String challenge) {
        return named.map(ids -> ids.contains(challenge)).orElse(true);
    }

    /** By how much the candidate's time limits are longer. */
    public Optional<BigFraction> timeMultiplier(String candidate) {
        return timeMultipliers.of(candidate);
    }

    /** A challenge's points as they count here. */
    Points worth(String challenge, Points own) {
        return own.times(weight(challenge));
    }

    /**
     * The result as it counts here.
     *
     * @param submittedAt absent where that is not known, or nothing was handed in
     */
    SubmissionResult adjusted(SubmissionResult graded, Optional<Instant> submittedAt) {
        SubmissionResult weighted = graded.weighted(weight(graded.challenge()));
        SubmissionResult timed = submittedAt
                .filter(_ -> graded.verdict() != Verdict.MISSING)
                .flatMap(moment -> deadline.flatMap(due -> due.lateness(graded.candidate(), moment, weighted.points())))
                .map(late -> late(weighted, late))
                .orElse(weighted);
        return overrides.stream()
                .filter(override -> override.challenge().equals(graded.challenge())
                        && Candidates.isSame(override.candidate(), graded.candidate()))
                .findFirst()
                .map(override -> override.inPlaceOf(timed))
                .orElse(timed);
    }

    private static SubmissionResult late(SubmissionResult result, Lateness late) {
        return result.scored(result.verdict(), result.points().times(late.factor()), result.maximum())
                .adjusted(result.adjustments().with(late));
    }

    private BigFraction weight(String challenge) {
        return Optional.ofNullable(challenges.get(challenge))
                .map(AssignedChallenge::weight)
                .orElse(BigFraction.ONE);
    }

    /** Clauses about names that are nobody's among these candidates: whoever is meant would go without. */
    public List<String> unknownNames(Collection<String> candidates) {
        Set<String> names = new LinkedHashSet<>();
        deadline.ifPresent(due -> due.extensions().all().forEach(each -> names.add(each.name())));
        timeMultipliers.all().forEach(each -> names.add(each.name()));
        overrides.forEach(override -> names.add(override.candidate()));
        List<String> clauses = new ArrayList<>();
        for (String name : names) {
            if (candidates.stream().noneMatch(candidate -> Candidates.isSame(candidate, name))) {
                List<String> similar = Spelling.nearest(name, candidates);
                clauses.add("names '" + name + "', who is no candidate here"
                        + (similar.isEmpty() ? "" : "; did you mean " + String.join(" or ", similar) + "?"));
            }
        }
        return clauses;
    }
}
