package assay.judge.rules;

import static org.assertj.core.api.Assertions.assertThat;

import assay.challenge.SourceRule;
import assay.challenge.SourceRule.Demand;
import assay.challenge.SourceRule.Subject;
import assay.judge.explanation.SourceText;
import assay.protocol.Observation;
import assay.protocol.Observation.DidNotLoad;
import assay.protocol.Observation.GraderFailed;
import assay.protocol.Observation.Limit;
import assay.protocol.Observation.Phase;
import assay.protocol.RaisedError;
import assay.value.PythonLiteral;
import assay.value.PythonLiteralException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a worker answers is an observation: it is checked like everything that a worker sends. */
class RuleJudgeTest {
    private static final SourceText SOURCE = new SourceText("solve.py", List.of("x = 1", "y = 2"));
    private static final List<SourceRule> RULES = List.of(new SourceRule(Demand.FORBIDDEN, Subject.CALL, "reversed"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "None",
                "'call'",
                "[1]",
                "[('call', 'builtins.reversed')]",
                "[('call', 'builtins.reversed', 1.0)]",
                "[('CALL', 'builtins.reversed', 1)]",
                "[('verdict', 'accepted', 1)]",
                "[('call', 7, 1)]",
                "[('call', 'x', 100000000000000000000)]"
            })
    void nonsenseIsTheGradersFault(String answer) throws PythonLiteralException {
        assertThat(judge(answer))
                .isInstanceOfSatisfying(
                        RuleFinding.Unknown.class,
                        unknown -> assertThat(unknown.observation()).isInstanceOf(GraderFailed.class));
    }

    @Test
    void linesThatTheSubmissionDoesNotHaveAreNotQuoted() throws PythonLiteralException {
        assertThat(judge("[('call', 'builtins.reversed', -5), ('call', 'builtins.reversed', 2000000000)]"))
                .isInstanceOfSatisfying(
                        RuleFinding.Broken.class,
                        broken -> assertThat(broken.explanation().difference())
                                .contains("reversed() is not allowed, but used in lines -5, 2000000000"));
    }

    @Test
    void ofManyLinesTheFirstAreNamed() throws PythonLiteralException {
        StringBuilder answer = new StringBuilder();
        for (int line = 1; line <= 100; line++) {
            answer.append("('call', 'builtins.reversed', ").append(line).append("), ");
        }
        assertThat(judge("[" + answer + "]"))
                .isInstanceOfSatisfying(
                        RuleFinding.Broken.class,
                        broken -> assertThat(broken.explanation().summary())
                                .endsWith("used in lines 1, 2, 3, 4, 5 and 95 more"));
    }

    @Test
    void otherNamesOfTheSameEndingAreNoUses() throws PythonLiteralException {
        assertThat(judge("[('call', 'turning.reversed', 1), ('method', 'reversed', 1), ('import', 'reversed', 2)]"))
                .isEqualTo(new RuleFinding.Kept());
    }

    @Test
    void aTextThatExhaustsTheAnalysisIsTheCandidatesFault() {
        List<Observation> observations = List.of(
                new Observation.Exceeded(Limit.CPU_TIME, Phase.RUNNING),
                new Observation.Exceeded(Limit.MEMORY, Phase.RUNNING),
                new Observation.Raised(error("RecursionError")));
        assertThat(observations)
                .allSatisfy(observation -> assertThat(RuleJudge.judge(RULES, observation, SOURCE))
                        .isInstanceOfSatisfying(
                                RuleFinding.Unknown.class,
                                unknown -> assertThat(unknown.observation()).isInstanceOf(DidNotLoad.class)));
    }

    @Test
    void anAnalysisThatFailsOtherwiseIsTheGradersFault() {
        List<Observation> observations = List.of(
                new Observation.Raised(error("AttributeError")),
                new Observation.WorkerDied("killed"),
                new Observation.Exited(0),
                new GraderFailed("no worker"));
        assertThat(observations)
                .allSatisfy(observation -> assertThat(RuleJudge.judge(RULES, observation, SOURCE))
                        .isInstanceOfSatisfying(
                                RuleFinding.Unknown.class,
                                unknown -> assertThat(unknown.observation()).isInstanceOf(GraderFailed.class)));
    }

    private static RaisedError error(String typeName) {
        return new RaisedError(typeName, List.of(typeName, "Exception", "BaseException", "object"), "", List.of());
    }

    private static RuleFinding judge(String answer) throws PythonLiteralException {
        Observation returned = new Observation.Returned(PythonLiteral.parse(answer), List.of());
        return RuleJudge.judge(RULES, returned, SOURCE);
    }
}
