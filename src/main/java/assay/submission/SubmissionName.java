package assay.submission;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a submission's file says: {@code two_sum.py}, or {@code two_sum.3.py} where a candidate hands in
 * several solutions of a challenge.
 *
 * @param sample the number in the name
 */
record SubmissionName(String challenge, OptionalInt sample) {
    /** One way to write each number, so that no two files are the same sample. */
    private static final Pattern NUMBERED = Pattern.compile("(.+)\\.(0|[1-9][0-9]{0,8})(\\.py)");

    /**
     * What this name says, where it is that of a submission.
     *
     * @param challenges the ids of challenges by the file name of their submissions
     */
    static Optional<SubmissionName> of(String name, Map<String, String> challenges) {
        Optional<SubmissionName> whole =
                challenge(name, challenges).map(challenge -> new SubmissionName(challenge, OptionalInt.empty()));
        return whole.isPresent() ? whole : numbered(NUMBERED.matcher(name), challenges);
    }

    private static Optional<SubmissionName> numbered(Matcher name, Map<String, String> challenges) {
        return name.matches()
                ? challenge(name.group(1) + name.group(3), challenges)
                        .map(challenge ->
                                new SubmissionName(challenge, OptionalInt.of(Integer.parseInt(name.group(2)))))
                : Optional.empty();
    }

    private static Optional<String> challenge(String file, Map<String, String> challenges) {
        return Optional.ofNullable(challenges.get(file));
    }
}
