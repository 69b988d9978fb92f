package assay.judge;

import static assay.judge.RunBuilder.function;
import static assay.judge.RunBuilder.raise;
import static org.assertj.core.api.Assertions.assertThat;

import assay.judge.Judgement.Decided;
import assay.protocol.Observation;
import assay.protocol.Observation.Exceeded;
import assay.protocol.Observation.Limit;
import assay.protocol.Observation.Phase;
import assay.protocol.Observation.Raised;
import assay.result.Explanation;
import assay.result.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a run with sets in another order shows of a case that was accepted. */
class SetOrderVerdictsTest {
    private static RunBuilder accepting() {
        return function("f", "[[1, 2]]").expect("[1, 2]").source("def f(items):\n    return list(set(items))\n");
    }

    private static boolean shows(RunBuilder run) {
        return SetOrderJudge.differs(run.run().observation(), run.decide());
    }

    private static boolean shows(Observation observation) {
        return shows(accepting().observed(observation));
    }

    @Test
    void anotherResultShowsThatTheOrderMatters() {
        assertThat(shows(accepting().returned("[2, 1]"))).isTrue();
        assertThat(shows(accepting().returned("[1, 2]"))).isFalse();
    }

    @Test
    void anExceptionShowsItButNotOneOfDepthOrMemory() {
        assertThat(shows(new Raised(raise("KeyError(LookupError): 1")))).isTrue();
        assertThat(shows(new Raised(raise("RecursionError(RuntimeError): too deep"))))
                .isFalse();
        assertThat(shows(new Raised(raise("MemoryError: ")))).isFalse();
    }

    @Test
    void neitherALimitNorAFaultOfTheGraderShowsAnything() {
        assertThat(shows(new Exceeded(Limit.CPU_TIME, Phase.RUNNING))).isFalse();
        assertThat(shows(new Observation.WorkerDied("killed"))).isFalse();
        assertThat(shows(new Observation.GraderFailed("fault"))).isFalse();
    }

    @Test
    void theExplanationNamesTheLineAndBothResults() {
        RunBuilder other = accepting().returned("[2, 1]");
        Decided decided = SetOrderJudge.dependent(other.run(), other.decide(), 2);
        Explanation explanation = decided.explanation();
        assertThat(decided.verdict()).isEqualTo(Verdict.WRONG_ANSWER);
        assertThat(explanation.summary())
                .isEqualTo("the result depends on the order of a set, which Python does not define (line 2)");
        assertThat(explanation.traceback().getLast()).isEqualTo("    return list(set(items))");
        assertThat(explanation.expected().map(Explanation.Excerpt::text)).isEqualTo(Optional.of("[1, 2]"));
        assertThat(explanation.observed().map(Explanation.Excerpt::text)).isEqualTo(Optional.of("[2, 1]"));
        assertThat(explanation.difference().orElse("").lines())
                .containsAll(List.of(
                        "with the set in another order: "
                                + other.decide().explanation().summary(),
                        "sort the items, or keep them in a list or as the keys of a dictionary, which have an order"));
    }
}
