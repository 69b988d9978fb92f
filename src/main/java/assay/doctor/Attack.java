package assay.doctor;

import assay.result.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * A submission that tries something hostile, or something harmless that could be taken for it, and what must come of it.
 *
 * @param name what it is called, {@code read_etc_passwd}
 * @param tries what it tries, in one sentence
 * @param verdicts the verdicts that it may get
 * @param cases the verdict of each case; absent where any will do
 * @param named what its result must name, such as the file that it wanted to read
 */
public record Attack(
        String name,
        String tries,
        Form form,
        List<Verdict> verdicts,
        List<Optional<Verdict>> cases,
        Optional<String> named,
        String source) {
    public Attack {
        verdicts = List.copyOf(verdicts);
        cases = List.copyOf(cases);
    }

    /** The same attack by another text. */
    Attack withSource(String other) {
        return new Attack(name, tries, form, verdicts, cases, named, other);
    }
}
