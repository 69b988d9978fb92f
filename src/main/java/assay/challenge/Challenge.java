package assay.challenge;

import assay.protocol.EntryPoint;
import assay.protocol.Isolation;
import java.nio.file.Path;
import java.util.List;

/**
 * A validated challenge.
 *
 * @param folder where it was read from
 * @param hash SHA-256, in hex, over everything in the folder that grading uses
 * @param rules what the text of a submission must and must not use; none by default
 * @param isolation {@link Isolation#SUBMISSION} by default
 * @param groups in the order of the file, the group of cases that name none at the end; never empty
 * @param cases in the order of the file; never empty
 */
public record Challenge(
        Path folder,
        String hash,
        Description description,
        EntryPoint entry,
        Limits limits,
        List<SourceRule> rules,
        Isolation isolation,
        List<Group> groups,
        List<TestCase> cases) {
    public Challenge {
        rules = List.copyOf(rules);
        groups = List.copyOf(groups);
        cases = List.copyOf(cases);
    }

    /** The same with other limits. */
    public Challenge with(Limits others) {
        return new Challenge(folder, hash, description, entry, others, rules, isolation, groups, cases);
    }

    /** The id, which is the folder's name. */
    public String id() {
        return description.id();
    }

    /** Where its files are. */
    public ChallengeFolder files() {
        return new ChallengeFolder(folder);
    }

    /** The group of that name, which every case's group has. */
    public Group group(String name) {
        return groups.stream()
                .filter(group -> group.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
