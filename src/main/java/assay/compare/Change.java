package assay.compare;

import assay.result.CaseResult;
import assay.result.Points;
import assay.result.SubmissionResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A result that is not the same in two runs.
 *
 * @param before absent where only the later run has it
 * @param after absent where only the earlier run has it
 * @param cases those whose verdict or points changed, where both runs have the result
 * @param reasons what may be why, where both runs have the result
 */
public record Change(
        SubmissionResult.Key key,
        Optional<SubmissionResult> before,
        Optional<SubmissionResult> after,
        List<OfCase> cases,
        List<Reason> reasons) {
    public Change {
        cases = List.copyOf(cases);
        reasons = List.copyOf(reasons);
    }

    /** A case that only one of two runs has, or that came to something else. */
    public record OfCase(int number, Optional<CaseResult> before, Optional<CaseResult> after) {

        private boolean isChange() {
            return before.isEmpty()
                    || after.isEmpty()
                    || before.get().verdict() != after.get().verdict()
                    || !before.get().points().equals(after.get().points())
                    || !before.get().maximum().equals(after.get().maximum());
        }
    }

    /** The cases that came to something else, by number. */
    static List<OfCase> cases(SubmissionResult before, SubmissionResult after) {
        Map<Integer, CaseResult> later = new TreeMap<>();
        after.cases().forEach(result -> later.put(result.number(), result));
        Map<Integer, OfCase> all = new TreeMap<>();
        before.cases()
                .forEach(result -> all.put(
                        result.number(),
                        new OfCase(
                                result.number(),
                                Optional.of(result),
                                Optional.ofNullable(later.remove(result.number())))));
        later.forEach((number, result) -> all.put(number, new OfCase(number, Optional.empty(), Optional.of(result))));
        List<OfCase> changed = new ArrayList<>(all.values());
        changed.removeIf(each -> !each.isChange());
        return changed;
    }

    /** More than 0 where the later result has more points, less where it has fewer; of one result alone nothing is said. */
    public int direction() {
        return before.isPresent() && after.isPresent() ? points(after.get()).compareTo(points(before.get())) : 0;
    }

    private static Points points(SubmissionResult result) {
        return result.points();
    }
}
