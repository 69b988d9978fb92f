package assay.cli;

import assay.challenge.Limits;
import assay.grader.Grader;
import assay.grader.GradingRequest;
import assay.grader.Progress;
import assay.grader.ResultStore;
import assay.result.RunResult;
import assay.supervisor.WorkerStarter;

/** Grades in workers that stay warm until it is closed. */
final class WarmGrading implements Grading {
    private final WorkerStarter starter;
    private final Grader grader;

    WarmGrading(WorkerStarter starter) {
        this.starter = starter;
        this.grader = new Grader(starter, Version.TOOL);
    }

    @Override
    public RunResult grade(GradingRequest request, ResultStore store, Progress progress) throws InterruptedException {
        int slots = Math.min(request.effort().workers(), request.files().size());
        // Where workers are warm from an earlier request, one in reserve replaces one that a submission breaks.
        starter.prepare(slots, Limits.DEFAULT.memoryMiB());
        return grader.grade(request, store, progress);
    }

    @Override
    public void close() {
        starter.close();
    }
}
