package assay.judge.explanation;

import assay.challenge.Group;
import assay.result.Explanation;

/** Why a case was not run. */
public final class SkipWords {
    private SkipWords() {}

    /** Names groups only: cases of theirs may be hidden. */
    public static Explanation explain(Group group) {
        String groups = String.join(
                ", ",
                group.requires().stream()
                        .map(name -> Bounds.escaped(name, Bounds.VALUE))
                        .toList());
        return Draft.of("not run: every case of " + groups + " has to be accepted first")
                .finish();
    }
}
