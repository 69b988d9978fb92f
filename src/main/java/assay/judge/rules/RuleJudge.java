package assay.judge.rules;

import assay.challenge.SourceRule;
import assay.challenge.SourceRule.Demand;
import assay.judge.explanation.RuleWords;
import assay.judge.explanation.SourceText;
import assay.protocol.Observation;
import assay.protocol.Observation.DidNotLoad;
import assay.protocol.Observation.GraderFailed;
import assay.protocol.Observation.LoadFault;
import assay.protocol.RaisedError;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says whether a text keeps the rules, by what was observed of its analysis. */
public final class RuleJudge {
    /** What a text can bring an analysis to that is right. */
    private static final Set<String> EXHAUSTION = Set.of("RecursionError", "MemoryError");

    private final SourceText source;
    private final List<String> broken = new ArrayList<>();

    private RuleJudge(SourceText source) {
        this.source = source;
    }

    /**
     * Whether a text keeps the rules.
     *
     * @param answer what was observed of the call of {@code source_uses} with the text
     */
    public static RuleFinding judge(List<SourceRule> rules, Observation answer, SourceText source) {
        return switch (answer) {
            case Observation.Returned returned ->
                SourceUse.read(returned.value())
                        .map(uses -> new RuleJudge(source).judge(rules, uses))
                        .orElseGet(() -> failed("it answered something else than uses"));
            case Observation.Raised(RaisedError error) when EXHAUSTION.contains(error.typeName()) -> tooLarge();
            case Observation.Exceeded _ -> tooLarge();
            case Observation.Raised(RaisedError error) -> failed("it raised " + error.typeName());
            case Observation.WorkerDied(String how) -> failed(how);
            case Observation.GraderFailed failed -> new RuleFinding.Unknown(failed);
            case Observation.Called _,
                    Observation.Exited _,
                    Observation.Tested _,
                    Observation.Refused _,
                    Observation.DidNotLoad _ -> failed("it did not answer");
        };
    }

    /** As of a text that the parser itself gives up on. */
    private static RuleFinding tooLarge() {
        return new RuleFinding.Unknown(new DidNotLoad(
                LoadFault.SYNTAX,
                new RaisedError(
                        "SyntaxError",
                        List.of("SyntaxError", "Exception", "BaseException", "object"),
                        "it is too large or too deeply nested to be held against the challenge's rules in time",
                        List.of())));
    }

    private static RuleFinding failed(String how) {
        return new RuleFinding.Unknown(new GraderFailed("the analysis of the submission's text failed: " + how));
    }

    private RuleFinding judge(List<SourceRule> rules, List<SourceUse> uses) {
        for (SourceRule rule : rules) {
            if (rule.demand() == Demand.FORBIDDEN) {
                forbid(rule, uses);
            } else if (uses.stream().noneMatch(use -> use.isOf(rule))) {
                broken.add(RuleWords.missing(rule));
            }
        }
        return broken.isEmpty()
                ? new RuleFinding.Kept()
                : new RuleFinding.Broken(RuleWords.explain(source.fileName(), broken));
    }

    private void forbid(SourceRule rule, List<SourceUse> uses) {
        List<Integer> lines = lines(uses.stream().filter(use -> use.isOf(rule)).toList());
        if (!lines.isEmpty()) {
            broken.add(RuleWords.forbidden(rule, lines, source));
            return;
        }
        List<Integer> hidden =
                lines(uses.stream().filter(use -> use.mayBeOf(rule)).toList());
        if (!hidden.isEmpty()) {
            broken.add(RuleWords.hidden(rule, hidden, source));
        }
    }

    private static List<Integer> lines(List<SourceUse> uses) {
        return uses.stream().map(SourceUse::line).distinct().sorted().toList();
    }
}
