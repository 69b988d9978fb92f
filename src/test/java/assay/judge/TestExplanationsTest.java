package assay.judge;

import static assay.judge.Golden.assertExplanation;
import static org.assertj.core.api.Assertions.assertThat;

import assay.judge.Judgement.Decided;
import assay.protocol.CaseInput.PythonTest;
import assay.protocol.Observation.Tested;
import assay.protocol.RaisedError;
import assay.protocol.TestOutcome;
import assay.protocol.TestOutcome.FailedAssertion;
import assay.protocol.TestOutcome.Side;
import assay.result.Verdict;
import assay.value.Notation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What candidates are told of Python tests. */
class TestExplanationsTest {
    private static final String SOURCE = """
            import pytest
            from two_sum import two_sum


            @pytest.mark.parametrize('nums', [[2, 7], [3, 6]])
            def test_pair(nums):
                assert two_sum(nums, 9) == [0, 1], 'the only two'


            class TestEdges:
                def test_empty(self):
                    assert two_sum([], 9) == []

                def test_many(
                    self,
                ):
                    for target in range(3):

                        assert two_sum([0, 1], target)
            """;

    private static RunBuilder test(String name, TestOutcome outcome) {
        return RunBuilder.module("").input(new PythonTest(SOURCE, name)).observed(new Tested(outcome));
    }

    private static Optional<Side> value(String notation) {
        return Optional.of(new Side.Known(Notation.value(notation)));
    }

    private static Optional<Side> text(String text) {
        return Optional.of(new Side.Described(text));
    }

    private static TestOutcome failed(FailedAssertion assertion) {
        return new TestOutcome.Failed(assertion, false);
    }

    @Test
    void anEqualityThatDoesNotHold() {
        FailedAssertion assertion = new FailedAssertion(7, "==", value("None"), value("[0, 1]"), "the only two", "");
        assertExplanation("equality in a test", test("test_pair[nums0]", failed(assertion)));
    }

    @Test
    void anotherRelation() {
        FailedAssertion assertion = new FailedAssertion(12, "<", value("5"), value("3"), "", "x=1");
        assertExplanation("relation in a sub-test", test("TestEdges.test_empty", failed(assertion)));
    }

    @Test
    void objectsThatAreNotEqual() {
        FailedAssertion assertion =
                new FailedAssertion(12, "==", text("Vector(1, 2)\u001b[31m"), text("Vector(2, 1)"), "", "");
        assertExplanation("objects in a test", test("TestEdges.test_empty", failed(assertion)));
    }

    @Test
    void oneSide() {
        FailedAssertion assertion = new FailedAssertion(19, "is true", value("[]"), Optional.empty(), "", "");
        assertExplanation("truth in a test", test("TestEdges.test_many", failed(assertion)));
    }

    @Test
    void noSides() {
        FailedAssertion assertion =
                new FailedAssertion(0, "", Optional.empty(), Optional.empty(), "did not raise ValueError", "");
        assertExplanation("message of a test", test("test_elsewhere", failed(assertion)));
    }

    @Test
    void aFailureThatWasCaught() {
        FailedAssertion assertion = new FailedAssertion(12, "==", value("[1]"), value("[]"), "", "");
        assertExplanation(
                "caught failure of a test", test("TestEdges.test_empty", new TestOutcome.Failed(assertion, true)));
    }

    @Test
    void somethingTheTestRestsOnWasChanged() {
        assertExplanation(
                "changed library of a test",
                test("TestEdges.test_empty", new TestOutcome.Tampered("unittest.case.TestCase.assertEqual")));
    }

    @Test
    void theTestCannotWorkWithWhatItGot() {
        RaisedError error = new RaisedError(
                "TypeError",
                List.of("TypeError", "Exception", "BaseException", "object"),
                "'NoneType' object is not iterable",
                List.of());
        assertExplanation("error of a test", test("TestEdges.test_empty", new TestOutcome.Errored(error, 12)));
    }

    @Test
    void onlyATestThatPassedIsAccepted() {
        assertThat(verdict(new TestOutcome.Passed())).isEqualTo(Verdict.ACCEPTED);
        assertThat(verdict(new TestOutcome.Skipped("later"))).isEqualTo(Verdict.SKIPPED);
        assertThat(verdict(new TestOutcome.Tampered("pytest"))).isEqualTo(Verdict.WRONG_ANSWER);
    }

    private static Verdict verdict(TestOutcome outcome) {
        Decided decided = test("test_pair[nums0]", outcome).decide();
        return decided.verdict();
    }

    @Test
    void anOutcomeOfATestFitsNoOtherCase() {
        RunBuilder call = RunBuilder.module("solve()").observed(new Tested(new TestOutcome.Passed()));
        assertThat(call.decide().verdict()).isEqualTo(Verdict.INTERNAL_ERROR);
    }
}
