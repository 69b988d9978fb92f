package assay.verification;

import assay.challenge.Challenge;
import assay.challenge.Limits;
import assay.challenge.Limits.CpuLimit;
import assay.challenge.Limits.StepLimit;
import assay.challenge.TestCase;
import assay.grader.Trial;
import assay.grader.Workbench;
import assay.result.CaseResult.Cost;
import assay.result.Verdict;
import assay.supervisor.WorkerSlot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Runs mutants against a challenge's cases. Each is stopped at the first case that catches it, and soon in every case: what
 * takes a hundred times the reference's steps, or twenty times its time, and is not negligible, would not end at all.
 */
final class MutantTrial {
    private static final long STEP_FACTOR = 100;
    private static final long LEAST_STEPS = 200_000;
    private static final long TIME_FACTOR = 20;
    private static final long LEAST_CPU_MILLIS = 1_000;
    private static final long LEAST_WALL_MILLIS = 3_000;

    private final Workbench workbench;
    private final Challenge challenge;
    private final Map<Integer, Cost> referenceCosts;
    private final Set<Integer> idle;

    /**
     * @param referenceCosts what the reference costs in each case, by the case's number
     * @param idle numbers of cases that catch no wrong solution: mutants go through all of these
     */
    MutantTrial(Workbench workbench, Challenge challenge, Map<Integer, Cost> referenceCosts, Set<Integer> idle) {
        this.workbench = workbench;
        this.challenge = challenge;
        this.referenceCosts = Map.copyOf(referenceCosts);
        this.idle = Set.copyOf(idle);
    }

    /**
     * What became of a mutant.
     *
     * @param caught numbers of cases that it failed
     */
    record Fate(Mutant mutant, List<Integer> caught) {
        Fate {
            caught = List.copyOf(caught);
        }

        boolean isKilled() {
            return !caught.isEmpty();
        }
    }

    Fate run(MutantSource mutant, WorkerSlot slot) throws InterruptedException {
        List<Integer> caught = new ArrayList<>();
        try (Trial trial = workbench.trial(challenge, mutant.text(), slot)) {
            for (TestCase testCase : challenge.cases()) {
                boolean isIdle = idle.contains(testCase.number());
                if (!isIdle && !caught.isEmpty()) {
                    continue;
                }
                Verdict verdict = trial.verdict(testCase, limits(testCase));
                if (verdict == Verdict.ACCEPTED || verdict == Verdict.INTERNAL_ERROR) {
                    continue;
                }
                caught.add(testCase.number());
                if (verdict != Verdict.WRONG_ANSWER && verdict != Verdict.RUNTIME_ERROR) {
                    // It does not load, or is stopped by a limit, which takes time in every other case as well.
                    break;
                }
            }
        }
        return new Fate(mutant.mutant(), caught);
    }

    private Limits limits(TestCase testCase) {
        Limits own = challenge.limits();
        Cost cost = referenceCosts.getOrDefault(testCase.number(), Cost.NONE);
        long cpuMillis = Math.max(LEAST_CPU_MILLIS, TIME_FACTOR * cost.cpuMillis());
        Optional<StepLimit> steps = own.steps().isPresent() || cost.steps().isEmpty()
                ? own.steps()
                : Optional.of(new StepLimit.Absolute(
                        Math.max(LEAST_STEPS, STEP_FACTOR * cost.steps().getAsLong())));
        return new Limits(
                switch (own.cpu()) {
                    case CpuLimit.Absolute(long millis) -> new CpuLimit.Absolute(Math.min(millis, cpuMillis));
                    case CpuLimit.Reference _ -> new CpuLimit.Absolute(cpuMillis);
                },
                steps,
                Math.min(own.wallMillis(), Math.max(LEAST_WALL_MILLIS, TIME_FACTOR * cost.wallMillis())),
                own.memoryMiB(),
                own.outputKiB(),
                own.allocatedMiB());
    }
}
