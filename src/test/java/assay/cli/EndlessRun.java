package assay.cli;

import assay.grader.GradingRequest;
import assay.grader.Progress;
import assay.grader.ResultStore;
import assay.result.RunResult;
import java.io.IOException;

/** The program with a run that grades one submission, and the rest only once it is being ended from outside. */
final class EndlessRun {
    private EndlessRun() {}

    public static void main(String[] arguments) {
        Terminal process = ProcessTerminal.open();
        Terminal terminal = new Terminal(
                process.input(), System.out, process.err(), new Terminal.Abilities(true, true, false, () -> 100));
        FakeFolders folders = new FakeFolders();
        Main.start(
                new Services(
                        folders,
                        folders,
                        (request, store, progress) -> grade(request, store, progress, terminal),
                        new FakeExamining(),
                        new FakeVerifying(),
                        () -> {}),
                terminal,
                arguments);
    }

    private static RunResult grade(GradingRequest request, ResultStore store, Progress progress, Terminal terminal)
            throws IOException {
        RunResult result = new FakeGrading().grade(request, store, Progress.none());
        progress.graded(result.submissions().iterator().next());
        while (!terminal.isHungUp()) {
            Thread.onSpinWait();
        }
        return result;
    }
}
