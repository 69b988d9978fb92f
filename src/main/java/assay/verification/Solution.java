package assay.verification;

import assay.challenge.Challenge;
import assay.result.Verdict;
import assay.submission.SubmissionFile;
import java.nio.file.Path;
import java.util.List;

/**
 * A solution in a challenge's folder.
 *
 * @param verdict the one that its folder names
 * @param failing names of the cases that its header names, in that order
 */
record Solution(Challenge challenge, Path file, Verdict verdict, List<String> failing) {
    Solution {
        failing = List.copyOf(failing);
    }

    /** The file's path in the challenge's folder. */
    String name() {
        return challenge.folder().relativize(file).toString();
    }

    SubmissionFile submission() {
        return new SubmissionFile("-", challenge.id(), file, file.toString());
    }

    boolean isAccepted() {
        return verdict == Verdict.ACCEPTED;
    }

    /** Whether it must be caught by cases, which its header then names. */
    boolean isCaught() {
        return !isAccepted() && isRun() && verdict != Verdict.SKIPPED;
    }

    /** Whether it has to be stopped by a clock or by its steps. */
    boolean isSlow() {
        return verdict == Verdict.TIME_LIMIT_EXCEEDED;
    }

    /** Whether its cases are run at all: what breaks a rule or does not load fails them all, whatever they are. */
    boolean isRun() {
        return verdict != Verdict.RULE_VIOLATION && verdict != Verdict.COMPILE_ERROR;
    }
}
