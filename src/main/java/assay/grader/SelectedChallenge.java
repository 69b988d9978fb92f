package assay.grader;

import assay.challenge.Challenge;
import assay.challenge.TestCase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A challenge and those of its cases that this run knows.
 *
 * @param challenge with the limits that the candidate has
 * @param cases in the order of the file
 * @param timeMultiplier by how much the candidate's time limits are longer than the challenge's own
 */
record SelectedChallenge(Challenge challenge, List<TestCase> cases, Optional<BigFraction> timeMultiplier) {
    SelectedChallenge {
        cases = List.copyOf(cases);
    }

    static SelectedChallenge of(Challenge challenge, Predicate<String> caseNames) {
        return new SelectedChallenge(
                challenge,
                challenge.cases().stream()
                        .filter(testCase -> caseNames.test(testCase.name()))
                        .toList(),
                Optional.empty());
    }

    /** The same for a candidate who is due longer time limits. */
    SelectedChallenge withTime(BigFraction multiplier) {
        Challenge longer = challenge.with(challenge.limits().withTimeMultiplied(multiplier.doubleValue()));
        return new SelectedChallenge(longer, cases, Optional.of(multiplier));
    }

    /** The numbers of the cases. */
    Set<Integer> numbers() {
        return cases.stream().map(TestCase::number).collect(Collectors.toSet());
    }
}
