package assay.doctor;

import assay.result.CaseResult;
import assay.result.SubmissionResult;
import assay.result.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What came of an attack.
 *
 * @param cases the verdict of each case
 * @param millis from when it was read to when it was judged
 * @param faults all that should be otherwise; none: it was contained
 */
public record AttackOutcome(Attack attack, Verdict verdict, List<Verdict> cases, long millis, List<String> faults) {
    public AttackOutcome {
        cases = List.copyOf(cases);
        faults = List.copyOf(faults);
    }

    /** Whether it got its verdict and nothing more. */
    public boolean contained() {
        return faults.isEmpty();
    }

    /**
     * Judges an attack by all that is known of it.
     *
     * @param next the result of the submission after it, which solves the challenge
     * @param left what it left behind
     */
    static AttackOutcome of(
            Attack attack, SubmissionResult result, SubmissionResult next, List<String> left, long millis) {
        List<Verdict> cases = result.cases().stream().map(CaseResult::verdict).toList();
        List<String> faults = new ArrayList<>();
        if (!attack.verdicts().contains(result.verdict())) {
            faults.add("its verdict is " + result.verdict().words());
        }
        if (!fits(attack.cases(), cases)) {
            faults.add("its cases are "
                    + String.join(" ", cases.stream().map(Verdict::code).toList()));
        }
        attack.named()
                .filter(name -> texts(result).noneMatch(text -> text.contains(name)))
                .ifPresent(name -> faults.add("its result does not name " + name));
        if (next.verdict() != Verdict.ACCEPTED) {
            faults.add("the submission after it got " + next.verdict().words());
        }
        faults.addAll(left);
        return new AttackOutcome(attack, result.verdict(), cases, millis, faults);
    }

    private static boolean fits(List<Optional<Verdict>> expected, List<Verdict> seen) {
        return expected.size() == seen.size()
                && IntStream.range(0, seen.size())
                        .allMatch(index -> expected.get(index)
                                .map(verdict -> verdict == seen.get(index))
                                .orElse(true));
    }

    private static Stream<String> texts(SubmissionResult result) {
        return Stream.concat(
                result.message().stream().map(String::valueOf),
                result.cases().stream()
                        .flatMap(each -> Stream.concat(
                                Stream.of(each.explanation().toString()), each.traces().refusals().stream())));
    }
}
