package assay.report.gradebook;

import assay.report.CaseText;
import assay.result.Points;
import assay.result.RunResult;
import assay.result.RunResult.GradedChallenge;
import assay.result.SubmissionResult;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What candidates get, as shares of the points that there are. A challenge counts once anybody has a result for it; who
 * has none gets nothing of its points.
 */
final class Grades {
    private final SequencedMap<String, Map<String, Standing>> candidates = new LinkedHashMap<>();
    private final Set<String> attempted = new TreeSet<>();
    private final Map<String, GradedChallenge> challenges;

    Grades(RunResult run) {
        challenges = run.challenges().stream()
                .collect(Collectors.toMap(GradedChallenge::id, challenge -> challenge, (one, other) -> one));
        for (SubmissionResult result : run.submissions()) {
            attempted.add(result.challenge());
            candidates
                    .computeIfAbsent(result.candidate(), candidate -> new TreeMap<>())
                    .put(
                            result.challenge(),
                            new Standing(
                                    result.verdict().words(),
                                    result.points(),
                                    result.maximum(),
                                    CaseText.adjustments(result)));
        }
    }

    private record Standing(String verdict, Points points, Points maximum, List<String> adjustments) {}

    List<String> candidates() {
        return List.copyOf(candidates.keySet());
    }

    /** The challenge of this id or title. */
    Optional<String> challenge(String name) {
        return challenges.values().stream()
                .filter(challenge -> attempted.contains(challenge.id()))
                .filter(challenge -> challenge.id().equalsIgnoreCase(name)
                        || challenge.title().equalsIgnoreCase(name))
                .map(GradedChallenge::id)
                .findFirst();
    }

    /**
     * What the candidate gets; nothing where there is nobody of that name.
     *
     * @param challenge the only one that counts; absent: all of them
     * @param possible how many points the platform gives at most; absent: as many as there are
     */
    Optional<BigDecimal> grade(String candidate, Optional<String> challenge, Optional<BigDecimal> possible) {
        return Optional.ofNullable(candidates.get(candidate)).map(standings -> {
            Points points = Points.ZERO;
            Points maximum = Points.ZERO;
            for (String id : challenge.map(Set::of).orElse(attempted)) {
                Optional<Standing> standing = Optional.ofNullable(standings.get(id));
                points = points.plus(standing.map(Standing::points).orElse(Points.ZERO));
                maximum = maximum.plus(standing.map(Standing::maximum).orElseGet(() -> worth(id)));
            }
            return scaled(points, maximum, possible).rounded();
        });
    }

    private Points worth(String challenge) {
        return Optional.ofNullable(challenges.get(challenge))
                .map(GradedChallenge::maximum)
                .orElse(Points.ZERO);
    }

    private static Points scaled(Points points, Points maximum, Optional<BigDecimal> possible) {
        if (possible.isEmpty() || maximum.equals(Points.ZERO)) {
            return points;
        }
        BigFraction factor = Points.of(possible.get()).amount().divide(maximum.amount());
        return points.times(factor);
    }

    /** What each result was, for the candidate to read. */
    List<String> comments(String candidate) {
        return Optional.ofNullable(candidates.get(candidate)).orElse(Map.of()).entrySet().stream()
                .map(entry -> comment(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String comment(String challenge, Standing standing) {
        String comment = "%s: %s, %s of %s points"
                .formatted(CaseText.line(challenge), standing.verdict(), standing.points(), standing.maximum());
        return Stream.concat(Stream.of(comment), standing.adjustments().stream())
                .collect(Collectors.joining("; "));
    }
}
