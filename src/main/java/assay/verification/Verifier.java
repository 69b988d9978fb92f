package assay.verification;

import assay.challenge.Challenge;
import assay.grader.Workbench;
import assay.supervisor.WorkerStarter;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;

/** Verifies challenges with the workers of one starter. */
public final class Verifier {
    private final WorkerStarter starter;
    private final String tool;

    /** @param tool name and version, to be kept in the report */
    public Verifier(WorkerStarter starter, String tool) {
        this.starter = starter;
        this.tool = tool;
    }

    /** Finds out what is asked for, and tells of each challenge as soon as all is known of it and those before it. */
    public Verification verify(VerificationRequest request, VerificationRequest.Progress progress)
            throws IOException, InterruptedException {
        Instant startedAt = Instant.now();
        List<Subject> subjects = new ArrayList<>();
        for (Challenge challenge : request.subjects()) {
            subjects.add(new Subject(challenge));
        }
        Watched watched = new Watched(progress);
        watched.planned(subjects.stream()
                .mapToInt(subject -> SubjectCheck.leastPieces(subject, request))
                .sum());
        List<VerifiedChallenge> verified = new ArrayList<>();
        // Of two challenges at a time, one has work to do while the other waits for the last piece of its step.
        try (SideBySide pieces = new SideBySide(starter, request.workers());
                Together challenges = new Together(request.workers())) {
            Workbench workbench = new Workbench(starter);
            List<Future<VerifiedChallenge>> begun = new ArrayList<>();
            for (Subject subject : subjects) {
                SubjectCheck check = new SubjectCheck(subject, workbench, pieces, watched);
                begun.add(challenges.begin(() -> check.run(request)));
            }
            for (Future<VerifiedChallenge> each : begun) {
                VerifiedChallenge challenge = Together.awaited(each);
                verified.add(challenge);
                watched.verified(challenge);
            }
        }
        return new Verification(
                tool,
                startedAt,
                Duration.between(startedAt, Instant.now()).toSeconds(),
                request.untimed(),
                verified,
                request.unusable());
    }
}
