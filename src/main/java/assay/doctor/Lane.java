package assay.doctor;

import assay.grader.Grader;
import assay.grader.GradingRequest;
import assay.grader.ResultsInMemory;
import assay.result.SubmissionResult;
import assay.submission.SubmissionFile;
import assay.supervisor.WorkerStarter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Attacks that are graded one after the other in one worker's place, each between two harmless submissions: the first of
 * all warms the worker, and the one after an attack shows whether it did any harm.
 */
final class Lane {
    private final List<Attack> attacks;
    private final Traces traces;
    private final Consumer<AttackOutcome> over;
    private final List<SubmissionResult> results = new ArrayList<>();
    private long begun;
    private long millis;

    /** @param over is told of each attack when it is over */
    Lane(List<Attack> attacks, Traces traces, Consumer<AttackOutcome> over) {
        this.attacks = attacks;
        this.traces = traces;
        this.over = over;
    }

    /** Tries the attacks in their order. */
    void run(Grounds grounds, WorkerStarter starter) throws IOException, InterruptedException {
        List<SubmissionFile> files = new ArrayList<>();
        files.add(grounds.benign(attacks.getFirst()));
        for (Attack attack : attacks) {
            files.add(grounds.submission(attack));
            files.add(grounds.benign(attack));
        }
        GradingRequest.Effort oneByOne = new GradingRequest.Effort(1, false, false);
        GradingRequest request =
                new GradingRequest(grounds.challenges(), files, List.of(), List.of(), name -> true, oneByOne, Map.of());
        new Grader(starter, "assay doctor").grade(request, new ResultsInMemory(), this::graded);
    }

    private void graded(SubmissionResult result) {
        results.add(result);
        int number = results.size();
        if (number % 2 == 0) {
            millis = (System.nanoTime() - begun) / 1_000_000;
            return;
        }
        if (number == 1) {
            traces.workers().learn();
        } else {
            Attack attack = attacks.get(number / 2 - 1);
            over.accept(AttackOutcome.of(attack, results.get(number - 2), result, traces.left(), millis));
        }
        begun = System.nanoTime();
    }
}
