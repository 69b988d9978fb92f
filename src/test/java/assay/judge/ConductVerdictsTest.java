package assay.judge;

import static assay.judge.RunBuilder.function;
import static assay.judge.VerdictAssertion.assertVerdict;

import assay.challenge.Expectation.Conduct;
import assay.protocol.Aftermath;
import assay.protocol.FileContent;
import assay.protocol.Setting;
import assay.protocol.Setting.Allowance;
import assay.protocol.Setting.Clock;
import assay.result.Verdict;
import assay.value.PythonValue.DrawnValue;
import assay.value.PythonValue.IteratorValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How a submission comes to a value that is right. One test for each rule. */
class ConductVerdictsTest {
    private static Conduct elapsed(double seconds) {
        return new Conduct(OptionalDouble.of(seconds), OptionalLong.empty(), false, Map.of());
    }

    private static Conduct drawing(long items) {
        return new Conduct(OptionalDouble.empty(), OptionalLong.of(items), false, Map.of());
    }

    private static final Conduct LAZY = new Conduct(OptionalDouble.empty(), OptionalLong.empty(), true, Map.of());

    private static Conduct leaving(String name, Optional<String> content) {
        return new Conduct(OptionalDouble.empty(), OptionalLong.empty(), false, Map.of(name, content));
    }

    private static Aftermath elapsedNanos(long nanos) {
        return new Aftermath(OptionalLong.of(nanos), 0, 0, Map.of());
    }

    private static Aftermath drawn(long items, long unasked) {
        return new Aftermath(OptionalLong.empty(), items, unasked, Map.of());
    }

    private static Aftermath written(String name, String content) {
        return new Aftermath(OptionalLong.empty(), 0, 0, Map.of(name, Optional.of(content)));
    }

    private static RunBuilder returning() {
        return function("f", "[]").expect("1").returned("1");
    }

    @Test
    void virtualTimeIsExpectedToTheMicrosecond() {
        assertVerdict(returning().by(elapsed(0.3), elapsedNanos(300_000_001)), Verdict.ACCEPTED);
        assertVerdict(returning().by(elapsed(3), elapsedNanos(6_000_000_000L)), Verdict.WRONG_ANSWER);
        assertVerdict(returning().by(elapsed(3), Aftermath.NONE), Verdict.WRONG_ANSWER);
    }

    @Test
    void itemsMayBeDrawnUpToTheBound() {
        assertVerdict(returning().by(drawing(5), drawn(5, 0)), Verdict.ACCEPTED);
        assertVerdict(returning().by(drawing(5), drawn(6, 0)), Verdict.WRONG_ANSWER);
    }

    @Test
    void lazinessAsksForAnIteratorThatHasDrawnNothing() {
        RunBuilder generator = function("f", "[]").by(LAZY, drawn(0, 0)).returned(new IteratorValue("generator"));
        assertVerdict(generator, Verdict.ACCEPTED);
        assertVerdict(generator.by(LAZY, drawn(1, 1)), Verdict.WRONG_ANSWER);
        assertVerdict(
                function("f", "[]").by(LAZY, drawn(2, 0)).returned(new DrawnValue("map", List.of(), false)),
                Verdict.ACCEPTED);
        assertVerdict(
                function("f", "[]").by(LAZY, drawn(0, 0)).returned(new IteratorValue("list_iterator")),
                Verdict.WRONG_ANSWER);
        assertVerdict(function("f", "[]").by(LAZY, drawn(0, 0)).returned("[1]"), Verdict.WRONG_ANSWER);
    }

    @Test
    void filesAfterwardsAreComparedExactly() {
        Conduct hello = leaving("out.txt", Optional.of("hällo\n"));
        assertVerdict(returning().by(hello, written("out.txt", "h\u00c3\u00a4llo\n")), Verdict.ACCEPTED);
        assertVerdict(returning().by(hello, written("out.txt", "hallo\n")), Verdict.WRONG_ANSWER);
        assertVerdict(returning().by(hello, written("other.txt", "hallo\n")), Verdict.WRONG_ANSWER);
        assertVerdict(returning().by(hello, Aftermath.NONE), Verdict.WRONG_ANSWER);
    }

    @Test
    void aFileMayHaveToStayAsItWasOrNotToBeThere() {
        Setting given = new Setting(Set.of(Allowance.FILES), Clock.REAL, Map.of("a.txt", new FileContent.Stored("x")));
        assertVerdict(returning().in(given).by(leaving("a.txt", Optional.of("x")), Aftermath.NONE), Verdict.ACCEPTED);
        Aftermath removed = new Aftermath(OptionalLong.empty(), 0, 0, Map.of("a.txt", Optional.empty()));
        assertVerdict(returning().in(given).by(leaving("a.txt", Optional.of("x")), removed), Verdict.WRONG_ANSWER);
        assertVerdict(returning().in(given).by(leaving("a.txt", Optional.empty()), removed), Verdict.ACCEPTED);
        assertVerdict(returning().by(leaving("b.txt", Optional.empty()), Aftermath.NONE), Verdict.ACCEPTED);
        assertVerdict(returning().by(leaving("b.txt", Optional.empty()), written("b.txt", "")), Verdict.WRONG_ANSWER);
    }
}
