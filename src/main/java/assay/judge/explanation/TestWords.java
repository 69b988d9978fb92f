package assay.judge.explanation;

import assay.protocol.RaisedError;
import assay.protocol.TestOutcome.FailedAssertion;
import assay.protocol.TestOutcome.Side;
import assay.result.Explanation.Excerpt;
import java.util.Optional;

/** What came of a Python test, in sentences. */
public final class TestWords {
    /** Of a test in which every assertion held. */
    public static final String PASSED = "passed the test";

    private static final String CAUGHT =
            "the submission caught the failed assertion and went on; the test has failed all the same";

    private TestWords() {}

    /** That the test ended itself. */
    public static String skipped(String reason) {
        String why = Bounds.escaped(reason, Bounds.SUMMARY);
        return "the test skipped itself" + (why.isEmpty() ? "" : ": " + why);
    }

    /** That the submission got at what the test rests on. */
    public static String tampered(String what) {
        return "changed " + Bounds.escaped(what, Bounds.VALUE) + ", which the test rests on";
    }

    /** That the test could not work with what the submission gave it. */
    public static String errored(RaisedError error, int line) {
        if (RaiseWords.isExit(error)) {
            return RaiseWords.raised(error);
        }
        return "the test raised " + TracebackLines.exception(error)
                + (line == 0 ? "" : " in line " + line + " of tests.py");
    }

    /** What got the observed value, for a sentence that goes on with it. */
    public static String verb(FailedAssertion assertion) {
        return "the assertion" + place(assertion) + " got";
    }

    /** The assertion as it failed, or its message where it has no sides. */
    public static String doesNotHold(FailedAssertion assertion) {
        String what = assertion
                .observed()
                .map(observed -> literal(observed) + " " + requirement(assertion))
                .orElseGet(() -> Bounds.escaped(assertion.message(), Bounds.SUMMARY));
        if (assertion.line() == 0 && assertion.observed().isEmpty()) {
            return what.isEmpty() ? "the test failed" : "the test failed: " + what;
        }
        return "the assertion" + place(assertion) + " does not hold" + (what.isEmpty() ? "" : ": " + what);
    }

    /** Adds what was observed and what was asserted of it, as far as there are sides. */
    public static Draft sides(Draft draft, FailedAssertion assertion) {
        assertion
                .observed()
                .ifPresent(observed -> draft.observed(whole(observed)).expected(expected(assertion)));
        return draft;
    }

    /** Adds the author's message, the sub-test, and that the submission caught it. */
    public static Draft remarks(Draft draft, FailedAssertion assertion, boolean caught) {
        boolean isSaid = assertion.observed().isEmpty();
        if (!assertion.message().isEmpty() && !isSaid) {
            draft.difference(Bounds.escaped(assertion.message(), Bounds.SUMMARY));
        }
        if (!assertion.subTest().isEmpty()) {
            draft.difference("in the sub-test " + Bounds.escaped(assertion.subTest(), Bounds.SUMMARY));
        }
        return caught ? draft.difference(CAUGHT) : draft;
    }

    private static String place(FailedAssertion assertion) {
        return assertion.line() == 0 ? "" : " in line " + assertion.line() + " of tests.py";
    }

    private static String requirement(FailedAssertion assertion) {
        String relation = Bounds.escaped(assertion.relation(), Bounds.SHORT_VALUE);
        return assertion.expected().map(side -> relation + " " + literal(side)).orElse(relation);
    }

    private static Excerpt expected(FailedAssertion assertion) {
        Optional<Excerpt> side = assertion.expected().map(TestWords::whole);
        String relation = Bounds.escaped(assertion.relation(), Bounds.SHORT_VALUE);
        if (side.isEmpty() || relation.equals("==")) {
            return side.orElseGet(() -> Excerpts.ofText(relation));
        }
        return new Excerpt(relation + " " + side.get().text(), side.get().truncated());
    }

    private static Excerpt whole(Side side) {
        return switch (side) {
            case Side.Known(var value) -> Excerpts.ofValue(value);
            case Side.Described(String text) -> Excerpts.ofText(text);
        };
    }

    private static String literal(Side side) {
        return switch (side) {
            case Side.Known(var value) -> ValueWords.literal(value);
            case Side.Described(String text) -> Bounds.escaped(text, Bounds.VALUE);
        };
    }
}
