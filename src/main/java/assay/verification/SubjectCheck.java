package assay.verification;

import assay.challenge.Challenge;
import assay.grader.Workbench;
import assay.verification.MutantTrial.Fate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Verifies one challenge: step by step, because each takes what came of those before; the pieces of a step side by side. */
final class SubjectCheck {
    private final Subject subject;
    private final Workbench workbench;
    private final SideBySide threads;
    private final Watched watched;

    SubjectCheck(Subject subject, Workbench workbench, SideBySide threads, Watched watched) {
        this.subject = subject;
        this.workbench = workbench;
        this.threads = threads;
        this.watched = watched;
    }

    /** How many pieces of work there are, mutants aside: a solution each, the statement and the agreement. */
    static int leastPieces(Subject subject, VerificationRequest request) {
        return solutions(subject, request).size() + 2;
    }

    private static List<Solution> solutions(Subject subject, VerificationRequest request) {
        return subject.solutions().stream()
                .filter(solution -> !request.untimed() || !solution.isSlow())
                .toList();
    }

    /** Does as much of it as is asked for. */
    VerifiedChallenge run(VerificationRequest request) throws IOException, InterruptedException {
        checkSolutions(request);
        checkTexts();
        if (request.mutants()) {
            checkMutants();
        }
        return subject.verified();
    }

    private void checkSolutions(VerificationRequest request) throws IOException, InterruptedException {
        Batch<SolutionCheck.Checked> batch =
                new Batch<>(watched, checked -> checked.faults().size());
        for (Solution solution : solutions(subject, request)) {
            batch.add(slot -> new SolutionCheck(workbench, solution, slot).check(request.untimed()), subject::add);
        }
        batch.run(threads);
    }

    private void checkTexts() throws IOException, InterruptedException {
        Batch<List<Fault>> batch = new Batch<>(watched, List::size);
        Challenge challenge = subject.challenge();
        batch.add(slot -> new StatementCheck(workbench, challenge).check(slot), subject::add);
        batch.add(slot -> new AgreementCheck(workbench, challenge).check(subject.accepted(), slot), subject::add);
        subject.add(new RedundancyCheck(challenge, subject.notes()).equalInputs());
        batch.run(threads);
    }

    private void checkMutants() throws IOException, InterruptedException {
        Optional<MutationCheck> mutation = MutationCheck.of(subject, workbench);
        if (mutation.isPresent()) {
            List<SideBySide.Work<Fate>> work = mutation.get().work(workbench);
            watched.planned(work.size());
            Batch<Fate> batch = new Batch<>(watched, fate -> 0);
            List<Fate> fates = new ArrayList<>();
            work.forEach(piece -> batch.add(piece, fates::add));
            batch.run(threads);
            mutation.get().conclude(fates);
        }
    }
}
