package assay.cli;

import assay.challenge.Limits;
import assay.doctor.Doctor;
import assay.grader.PythonTestCollection;
import assay.supervisor.WorkerCommand;
import assay.supervisor.WorkerStarter;
import assay.verification.Verification;
import assay.verification.VerificationRequest;
import assay.verification.Verifier;
import java.io.IOException;

/** Connects the commands with the parts of the program that do their work. */
final class Wiring {
    private Wiring() {}

    static Services services() {
        WorkerCommand command = WorkerCommand.ofThisInstallation();
        WorkerStarter starter = new WorkerStarter(command);
        Runtime.getRuntime().addShutdownHook(new Thread(starter::close, "end workers"));
        return new Services(
                new ChallengeFolders(new PythonTestCollection(starter)),
                new SubmissionFolders(),
                new WarmGrading(starter),
                (examination, progress) ->
                        new Doctor(starter, command.home(), Version.TOOL).examine(examination, progress),
                (request, progress) -> verify(starter, request, progress),
                // One worker is needed whatever is asked for; how many more, and with how much memory, is known later.
                () -> starter.prepare(1, Limits.DEFAULT.memoryMiB()));
    }

    private static Verification verify(
            WorkerStarter starter, VerificationRequest request, VerificationRequest.Progress progress)
            throws IOException, InterruptedException {
        try (starter) {
            starter.prepare(request.workers(), Limits.DEFAULT.memoryMiB());
            return new Verifier(starter, Version.TOOL).verify(request, progress);
        }
    }
}
