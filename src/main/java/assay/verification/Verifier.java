package assay.verification;

import assay.challenge.Challenge;
import assay.grader.Workbench;
import assay.supervisor.WorkerStarter;
import assay.verification.MutantTrial.Fate;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Verifies challenges with the workers of one starter. */
public final class Verifier {
    private final WorkerStarter starter;
    private final String tool;

    /** @param tool name and version, to be kept in the report */
    public Verifier(WorkerStarter starter, String tool) {
        this.starter = starter;
        this.tool = tool;
    }

    /** Finds out what is asked for. */
    public Verification verify(VerificationRequest request, VerificationRequest.Progress progress)
            throws IOException, InterruptedException {
        Instant startedAt = Instant.now();
        List<Subject> subjects = new ArrayList<>();
        for (Challenge challenge : request.challenges()) {
            subjects.add(new Subject(challenge));
        }
        try (SideBySide threads = new SideBySide(starter, request.workers())) {
            Stages stages = new Stages(subjects, new Workbench(starter), threads, new Watched(progress));
            stages.checkSolutions();
            stages.checkTexts();
            if (request.mutants()) {
                stages.checkMutants();
            }
        }
        return new Verification(
                tool,
                startedAt,
                Duration.between(startedAt, Instant.now()).toSeconds(),
                subjects.stream().map(Subject::verified).toList(),
                request.unusable());
    }

    /** What is done one after the other, because it takes what came before; within each, much is done side by side. */
    private record Stages(List<Subject> subjects, Workbench workbench, SideBySide threads, Watched watched) {

        void checkSolutions() throws IOException, InterruptedException {
            Batch<SolutionCheck.Checked> batch =
                    new Batch<>(watched, checked -> checked.faults().size());
            for (Subject subject : subjects) {
                for (Solution solution : subject.solutions()) {
                    batch.add(slot -> new SolutionCheck(workbench, solution, slot).check(), subject::add);
                }
            }
            batch.run(threads);
        }

        void checkTexts() throws IOException, InterruptedException {
            Batch<List<Fault>> batch = new Batch<>(watched, List::size);
            for (Subject subject : subjects) {
                Challenge challenge = subject.challenge();
                batch.add(slot -> new StatementCheck(workbench, challenge).check(slot), subject::add);
                batch.add(
                        slot -> new AgreementCheck(workbench, challenge).check(subject.accepted(), slot), subject::add);
                subject.add(new RedundancyCheck(challenge, subject.notes()).equalInputs());
            }
            batch.run(threads);
        }

        void checkMutants() throws IOException, InterruptedException {
            Batch<Fate> batch = new Batch<>(watched, fate -> 0);
            List<Runnable> conclusions = new ArrayList<>();
            for (Subject subject : subjects) {
                Optional<MutationCheck> mutation = MutationCheck.of(subject, workbench);
                if (mutation.isPresent()) {
                    List<Fate> fates = new ArrayList<>();
                    mutation.get().work(workbench).forEach(work -> batch.add(work, fates::add));
                    conclusions.add(() -> mutation.get().conclude(fates));
                }
            }
            batch.run(threads);
            conclusions.forEach(Runnable::run);
        }
    }
}
