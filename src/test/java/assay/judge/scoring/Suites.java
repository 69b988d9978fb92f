package assay.judge.scoring;

import assay.challenge.Checker.Comparison;
import assay.challenge.Expectation;
import assay.challenge.Group;
import assay.challenge.Group.Visibility;
import assay.challenge.TestCase;
import assay.protocol.CaseInput;
import assay.protocol.Setting;
import assay.result.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.numbers.fraction.BigFraction;

/** Groups and cases for the tests of scoring. */
final class Suites {
    private Suites() {}

    static Group group(String name, String points, String... requires) {
        return new Group(
                name, Visibility.PUBLIC, new BigDecimal(points), List.of(requires), Group.Scoring.PROPORTIONAL);
    }

    static Group allOrNothing(String name, String points) {
        return new Group(name, Visibility.PUBLIC, new BigDecimal(points), List.of(), Group.Scoring.ALL_OR_NOTHING);
    }

    static TestCase testCase(int number, String group, String weight) {
        CaseInput input = new CaseInput.Call(List.of(), Map.of(), OptionalInt.empty(), false);
        Expectation nothing = new Expectation(
                Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.empty());
        return new TestCase(
                number,
                "case " + number,
                group,
                new BigDecimal(weight),
                new TestCase.Input.Given(input),
                Setting.PLAIN,
                nothing,
                Comparison.EQUAL,
                Optional.empty());
    }

    static GradedCase graded(int number, String group, String weight, Verdict verdict) {
        BigFraction share = verdict == Verdict.ACCEPTED ? BigFraction.ONE : BigFraction.ZERO;
        return new GradedCase(testCase(number, group, weight), verdict, share);
    }

    static GradedCase partial(int number, String group, int numerator, int denominator) {
        return new GradedCase(testCase(number, group, "1"), Verdict.PARTIAL, BigFraction.of(numerator, denominator));
    }
}
