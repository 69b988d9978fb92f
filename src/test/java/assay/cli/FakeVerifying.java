package assay.cli;

import assay.result.Verdict;
import assay.verification.Fault;
import assay.verification.MutationScore;
import assay.verification.SolutionOutcome;
import assay.verification.Verification;
import assay.verification.VerificationRequest;
import assay.verification.VerifiedChallenge;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the faults it was told to find in every challenge, and remembers what it was asked to verify. */
final class FakeVerifying implements Verifying {
    final List<VerificationRequest> requests = new ArrayList<>();
    List<Fault> faults = List.of();
    Optional<MutationScore> mutants = Optional.empty();

    @Override
    public Verification verify(VerificationRequest request, VerificationRequest.Progress progress) throws IOException {
        requests.add(request);
        progress.planned(request.challenges().size());
        List<VerifiedChallenge> verified = request.challenges().stream()
                .map(challenge -> new VerifiedChallenge(
                        challenge.id(),
                        challenge.cases().size(),
                        List.of(
                                new SolutionOutcome(
                                        "solutions/accepted/one.py", Verdict.ACCEPTED, Verdict.ACCEPTED, List.of(), 3),
                                new SolutionOutcome(
                                        "solutions/wrong_answer/two.py",
                                        Verdict.WRONG_ANSWER,
                                        Verdict.WRONG_ANSWER,
                                        List.of("case 1"),
                                        4)),
                        mutants,
                        faults))
                .toList();
        for (VerifiedChallenge challenge : verified) {
            progress.done(challenge.faults().size());
            progress.verified(challenge);
        }
        return new Verification(
                "assay 1.0",
                Instant.parse("2026-01-02T03:04:05.678Z"),
                61,
                request.untimed(),
                verified,
                request.unusable());
    }
}
