package assay.submission;

import java.util.List;

/**
 * What a folder of candidates holds.
 *
 * @param files by candidate, then challenge, then sample
 * @param candidates who has a folder, with files in it or not
 * @param withoutSubmission candidates on the roster who have no file at all, in its order
 * @param strays files that belong to no challenge
 * @param refused what is no candidate's folder, and why: two names that differ only in case, a control character
 * @param roster who was expected; its rows may have problems of their own
 * @param isWhole whether it was a folder of candidates, and not one candidate's own
 */
public record Cohort(
        List<SubmissionFile> files,
        List<String> candidates,
        List<String> withoutSubmission,
        List<Stray> strays,
        List<Refused> refused,
        Roster roster,
        boolean isWhole) {
    public Cohort {
        files = List.copyOf(files);
        candidates = List.copyOf(candidates);
        withoutSubmission = List.copyOf(withoutSubmission);
        strays = List.copyOf(strays);
        refused = List.copyOf(refused);
    }

    /**
     * A file that belongs to no challenge.
     *
     * @param name as it is on disk, whatever characters it has; with a slash at the end where it is a folder
     * @param similar file names of challenges that may have been meant, nearest first
     */
    public record Stray(String candidate, String name, List<String> similar) {
        public Stray {
            similar = List.copyOf(similar);
        }
    }

    /** A folder, or a file beside the folders, that is passed over. */
    public record Refused(String name, String reason) {}
}
