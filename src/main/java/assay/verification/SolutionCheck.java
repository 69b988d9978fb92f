package assay.verification;

import assay.challenge.Challenge;
import assay.grader.Workbench;
import assay.result.CaseResult;
import assay.result.SubmissionResult;
import assay.result.Verdict;
import assay.supervisor.WorkerSlot;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Grades a solution, and holds what comes of it against its folder and its header. */
final class SolutionCheck {
    /** Under so much of every limit an accepted solution stays. */
    private static final double ACCEPTED_SHARE = 0.5;

    /** So many times a limit a slow solution exceeds. */
    private static final double SLOW_FACTOR = 1.5;

    private final Workbench workbench;
    private final Solution solution;
    private final WorkerSlot slot;
    private final List<Fault> faults = new ArrayList<>();

    SolutionCheck(Workbench workbench, Solution solution, WorkerSlot slot) {
        this.workbench = workbench;
        this.solution = solution;
        this.slot = slot;
    }

    /** A solution's outcome, the result that it rests on, and what does not hold of it. */
    record Checked(SolutionOutcome outcome, SubmissionResult result, List<Fault> faults) {
        Checked {
            faults = List.copyOf(faults);
        }
    }

    /** @param untimed whether it does not matter how far from its limits the solution stays */
    Checked check(boolean untimed) throws InterruptedException {
        SubmissionResult result = solution.isAccepted() && !untimed ? accepted() : grade(solution.challenge());
        if (result.verdict() != solution.verdict()) {
            fault(Check.VERDICT, "got " + result.verdict().words() + reason(result));
        }
        if (!solution.isAccepted() && solution.isRun()) {
            compareCases(result);
        }
        if (solution.isSlow() && result.verdict() == solution.verdict()) {
            requireDistance(result);
        }
        return new Checked(
                new SolutionOutcome(
                        solution.name(),
                        solution.verdict(),
                        result.verdict(),
                        failed(result).stream().map(CaseResult::name).toList(),
                        result.cpuMillis()),
                result,
                faults);
    }

    private SubmissionResult grade(Challenge challenge) throws InterruptedException {
        return workbench.grade(challenge, solution.submission(), slot);
    }

    /** What is accepted under half of the limits is accepted under the whole of them. */
    private SubmissionResult accepted() throws InterruptedException {
        Challenge tight =
                solution.challenge().with(solution.challenge().limits().times(ACCEPTED_SHARE));
        SubmissionResult underHalf = grade(tight);
        if (underHalf.verdict() == Verdict.TIME_LIMIT_EXCEEDED) {
            // A worker that is cold takes longer: what counts is whether it can be done.
            underHalf = grade(tight);
        }
        if (underHalf.verdict() == Verdict.ACCEPTED) {
            return underHalf;
        }
        SubmissionResult result = grade(solution.challenge());
        if (result.verdict() == Verdict.ACCEPTED) {
            fault(
                    Check.MARGIN,
                    "takes more than half of the limit in %s (%s)"
                            .formatted(quoted(failed(underHalf)), costs(result, failed(underHalf))));
        }
        return result;
    }

    private static String costs(SubmissionResult result, List<CaseResult> late) {
        Set<String> names = late.stream().map(CaseResult::name).collect(Collectors.toSet());
        return result.cases().stream()
                .filter(each -> names.contains(each.name()))
                .map(each -> each.cost().cpuMillis() + " ms CPU")
                .collect(Collectors.joining(", "));
    }

    private void compareCases(SubmissionResult result) {
        Set<String> named = new LinkedHashSet<>(solution.failing());
        Set<String> failed = failed(result).stream().map(CaseResult::name).collect(Collectors.toSet());
        named.stream()
                .filter(name -> !failed.contains(name))
                .forEach(name -> fault(Check.CASES, "passes '%s', which its header names".formatted(name)));
        failed(result).stream()
                .filter(each -> !named.contains(each.name()))
                .filter(each -> !isCloseCall(each))
                .forEach(each -> fault(
                        Check.CASES,
                        "fails '%s' (%s: %s), which its header does not name"
                                .formatted(
                                        each.name(),
                                        each.verdict().code(),
                                        each.explanation().summary())));
    }

    /** A slow solution may be late in more cases than it must be, on a machine that is slower. */
    private boolean isCloseCall(CaseResult result) {
        return solution.isSlow()
                && result.verdict() == Verdict.TIME_LIMIT_EXCEEDED
                && result.cost().nearLimit();
    }

    /** A clock stops a case only well beyond its limit; the other limits stop it at once, so they are widened. */
    private void requireDistance(SubmissionResult result) throws InterruptedException {
        Set<String> named = Set.copyOf(solution.failing());
        List<CaseResult> late = failed(result).stream()
                .filter(each -> named.contains(each.name()))
                .filter(each -> each.verdict() == Verdict.TIME_LIMIT_EXCEEDED)
                .toList();
        boolean far = late.stream()
                .allMatch(
                        each -> !each.cost().nearLimit() && each.cost().steps().isEmpty());
        if (far) {
            return;
        }
        SubmissionResult wide =
                grade(solution.challenge().with(solution.challenge().limits().times(SLOW_FACTOR)));
        Set<String> stillLate = failed(wide).stream()
                .filter(each -> each.verdict() == Verdict.TIME_LIMIT_EXCEEDED)
                .map(CaseResult::name)
                .collect(Collectors.toSet());
        List<CaseResult> near =
                late.stream().filter(each -> !stillLate.contains(each.name())).toList();
        if (!near.isEmpty()) {
            fault(Check.MARGIN, "exceeds the limit by less than %s in %s".formatted(SLOW_FACTOR, quoted(near)));
        }
    }

    private static List<CaseResult> failed(SubmissionResult result) {
        return result.cases().stream()
                .filter(each -> each.verdict() != Verdict.ACCEPTED && each.verdict() != Verdict.SKIPPED)
                .toList();
    }

    private static String reason(SubmissionResult result) {
        return failed(result).stream()
                .filter(each -> each.verdict() == result.verdict())
                .findFirst()
                .map(each ->
                        " in '%s': %s".formatted(each.name(), each.explanation().summary()))
                .orElse("");
    }

    private static String quoted(List<CaseResult> cases) {
        return cases.stream().map(each -> "'" + each.name() + "'").collect(Collectors.joining(", "));
    }

    private void fault(Check check, String message) {
        faults.add(new Fault(check, solution.name(), message));
    }
}
