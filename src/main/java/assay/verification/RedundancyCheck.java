package assay.verification;

import assay.challenge.Challenge;
import assay.challenge.TestCase;
import assay.challenge.VerificationNotes;
import assay.protocol.Setting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a challenge has cases that could as well not be there: those with the input of an earlier one, and, where mutants
 * were run, those that neither a wrong solution nor a mutant fails. The first group shows the statement's examples, and
 * is let alone; other cases stay where the author's notes say why.
 */
final class RedundancyCheck {
    private final Challenge challenge;
    private final VerificationNotes notes;

    RedundancyCheck(Challenge challenge, VerificationNotes notes) {
        this.challenge = challenge;
        this.notes = notes;
    }

    private record Asked(TestCase.Input input, Setting setting) {}

    List<Fault> equalInputs() {
        List<Fault> faults = new ArrayList<>();
        Map<Asked, String> asked = new HashMap<>();
        for (TestCase testCase : challenge.cases()) {
            String earlier = asked.putIfAbsent(new Asked(testCase.input(), testCase.setting()), testCase.name());
            if (earlier != null && !notes.keptCases().containsKey(testCase.name())) {
                faults.add(fault(testCase, "has the input of '%s'".formatted(earlier)));
            }
        }
        return faults;
    }

    /**
     * Of cases that no wrong solution fails, those that no mutant fails either.
     *
     * @param caught numbers of cases that a mutant fails
     */
    List<Fault> catchNothing(List<TestCase> idle, Set<Integer> caught) {
        String samples = challenge.groups().getFirst().name();
        return idle.stream()
                .filter(each -> !caught.contains(each.number()))
                .filter(each -> !each.group().equals(samples))
                .filter(each -> !notes.keptCases().containsKey(each.name()))
                .map(each -> fault(each, "catches neither a wrong solution nor a mutant"))
                .toList();
    }

    private static Fault fault(TestCase testCase, String message) {
        return new Fault(
                Check.REDUNDANCY,
                "case '%s'".formatted(testCase.name()),
                message + "; verification.json can say under keptCases why it stays");
    }
}
