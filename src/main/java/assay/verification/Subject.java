package assay.verification;

import assay.challenge.Challenge;
import assay.challenge.Problem;
import assay.challenge.TestCase;
import assay.challenge.VerificationNotes;
import assay.challenge.loading.VerificationNotesLoader;
import assay.result.CaseResult;
import assay.result.CaseResult.Cost;
import assay.result.SubmissionResult;
import assay.verification.SolutionCheck.Checked;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A challenge that is being verified, and what is known of it so far. */
final class Subject {
    private final Challenge challenge;
    private final List<Solution> solutions;
    private final VerificationNotes notes;
    private final List<Fault> faults;
    private final List<SolutionOutcome> outcomes = new ArrayList<>();
    private Optional<SubmissionResult> reference = Optional.empty();
    private Optional<MutationScore> mutants = Optional.empty();

    Subject(Challenge challenge) throws IOException {
        SolutionFolders.Found found = SolutionFolders.read(challenge);
        VerificationNotesLoader.Loaded loaded = VerificationNotesLoader.load(challenge);
        this.challenge = challenge;
        this.solutions = found.solutions();
        this.notes = loaded.notes();
        this.faults = new ArrayList<>(found.faults());
        loaded.problems().forEach(problem -> faults.add(fault(problem)));
    }

    private static Fault fault(Problem problem) {
        return new Fault(
                Check.FILES,
                "verification.json:%d:%d".formatted(problem.line(), problem.column()),
                "%s: %s; %s".formatted(problem.path(), problem.message(), problem.remedy()));
    }

    Challenge challenge() {
        return challenge;
    }

    List<Solution> solutions() {
        return solutions;
    }

    List<Solution> accepted() {
        return solutions.stream().filter(Solution::isAccepted).toList();
    }

    VerificationNotes notes() {
        return notes;
    }

    void add(Checked checked) {
        if (reference.isEmpty() && checked.outcome().isMeantToPass()) {
            reference = Optional.of(checked.result());
        }
        outcomes.add(checked.outcome());
        faults.addAll(checked.faults());
    }

    void add(List<Fault> more) {
        faults.addAll(more);
    }

    void score(MutationScore score) {
        mutants = Optional.of(score);
    }

    /** What the reference solution costs in each case, by the case's number. */
    Map<Integer, Cost> referenceCosts() {
        return reference.stream()
                .flatMap(result -> result.cases().stream())
                .collect(Collectors.toMap(CaseResult::number, CaseResult::cost));
    }

    /** The cases that no wrong solution fails; slow ones need not have been run. */
    List<TestCase> idleCases() {
        Set<String> caught = Stream.concat(
                        outcomes.stream()
                                .filter(outcome -> !outcome.isMeantToPass())
                                .flatMap(outcome -> outcome.failed().stream()),
                        solutions.stream().filter(Solution::isSlow).flatMap(solution -> solution.failing().stream()))
                .collect(Collectors.toSet());
        return challenge.cases().stream()
                .filter(each -> !caught.contains(each.name()))
                .toList();
    }

    VerifiedChallenge verified() {
        return new VerifiedChallenge(challenge.id(), challenge.cases().size(), outcomes, mutants, faults);
    }
}
