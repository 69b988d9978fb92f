package assay.result;

import assay.result.CaseResult.Cost;
import assay.result.CaseResult.Traces;
import assay.result.Explanation.Excerpt;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Builds a case's result for a test; what a test does not mention is plain. */
public final class CaseBuilder {
    private String name;
    private String group = "cases";
    private int number = 1;
    private boolean hidden;
    private Trust trust = Trust.GRADER;
    private Verdict verdict = Verdict.ACCEPTED;
    private Points points = Points.of(BigDecimal.TEN);
    private Points maximum = Points.of(BigDecimal.TEN);
    private Cost cost = new Cost(12, 15, OptionalLong.empty(), 4096, OptionalLong.empty(), false);
    private Explanation explanation = Explanation.of("the answer is right");
    private Traces traces = Traces.NONE;

    private CaseBuilder(String name) {
        this.name = name;
    }

    /** An accepted case worth ten points. */
    public static CaseBuilder accepted(String name) {
        return new CaseBuilder(name);
    }

    /** A case worth ten points that earned none. */
    public static CaseBuilder failed(String name, Verdict verdict, String summary) {
        return new CaseBuilder(name).verdict(verdict).points("0", "10").explained(Explanation.of(summary));
    }

    public CaseBuilder named(String other) {
        this.name = other;
        return this;
    }

    public CaseBuilder group(String group) {
        this.group = group;
        return this;
    }

    public CaseBuilder number(int number) {
        this.number = number;
        return this;
    }

    public CaseBuilder inSandbox() {
        this.trust = Trust.IN_SANDBOX;
        return this;
    }

    public CaseBuilder hidden() {
        this.hidden = true;
        return this;
    }

    public CaseBuilder verdict(Verdict verdict) {
        this.verdict = verdict;
        return this;
    }

    public CaseBuilder points(String points, String maximum) {
        this.points = Points.of(new BigDecimal(points));
        this.maximum = Points.of(new BigDecimal(maximum));
        return this;
    }

    public CaseBuilder cpuMillis(long cpuMillis) {
        this.cost = new Cost(cpuMillis, cpuMillis + 3, cost.cpuLimitMillis(), 4096, cost.steps(), cost.nearLimit());
        return this;
    }

    public CaseBuilder cpuLimitMillis(long limit) {
        this.cost = new Cost(
                cost.cpuMillis(),
                cost.wallMillis(),
                OptionalLong.of(limit),
                cost.allocatedBytes(),
                cost.steps(),
                cost.nearLimit());
        return this;
    }

    public CaseBuilder steps(long steps) {
        this.cost = new Cost(
                cost.cpuMillis(),
                cost.wallMillis(),
                cost.cpuLimitMillis(),
                cost.allocatedBytes(),
                OptionalLong.of(steps),
                cost.nearLimit());
        return this;
    }

    public CaseBuilder nearLimit() {
        this.cost = new Cost(
                cost.cpuMillis(), cost.wallMillis(), cost.cpuLimitMillis(), cost.allocatedBytes(), cost.steps(), true);
        return this;
    }

    public CaseBuilder explained(Explanation explanation) {
        this.explanation = explanation;
        return this;
    }

    public CaseBuilder refused(String... operations) {
        this.traces = new Traces(
                traces.exitStatus(), List.of(operations), traces.lastLine(), traces.lastLineText(), traces.shrunk());
        return this;
    }

    public CaseBuilder lastLine(int line) {
        this.traces = new Traces(
                traces.exitStatus(), traces.refusals(), OptionalInt.of(line), traces.lastLineText(), traces.shrunk());
        return this;
    }

    public CaseBuilder exitStatus(int status) {
        this.traces = new Traces(
                OptionalInt.of(status), traces.refusals(), traces.lastLine(), traces.lastLineText(), traces.shrunk());
        return this;
    }

    /** The result. */
    public CaseResult build() {
        return new CaseResult(number, name, group, hidden, trust, verdict, points, maximum, cost, explanation, traces);
    }

    /** An explanation in which every part says {@code text}. */
    public static Explanation fullyExplained(String text) {
        Optional<Excerpt> excerpt = Optional.of(new Excerpt(text, false));
        return new Explanation(
                text,
                excerpt,
                excerpt,
                excerpt,
                Optional.of(text),
                List.of(text, text),
                Optional.of(new Excerpt(text, true)),
                Optional.of(text));
    }
}
