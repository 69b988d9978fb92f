package assay.cli;

import assay.verification.Verification;
import assay.verification.VerificationRequest;
import java.io.IOException;

/** What verifies challenges. */
public interface Verifying {

    /** Finds out what is asked for. */
    Verification verify(VerificationRequest request, VerificationRequest.Progress progress)
            throws IOException, InterruptedException;
}
