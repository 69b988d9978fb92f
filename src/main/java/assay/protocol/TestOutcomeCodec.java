package assay.protocol;

import assay.protocol.TestOutcome.FailedAssertion;
import assay.protocol.TestOutcome.Side;
import assay.value.PythonValue;
import java.util.List;
import java.util.Optional;

/** Outcomes of Python tests on the pipe. */
final class TestOutcomeCodec {
    private TestOutcomeCodec() {}

    static void write(Encoder to, TestOutcome outcome) {
        switch (outcome) {
            case TestOutcome.Passed() -> to.small(0);
            case TestOutcome.Skipped(String reason) -> {
                to.small(1);
                to.text(reason);
            }
            case TestOutcome.Failed(FailedAssertion assertion, boolean caught) -> {
                to.small(2);
                to.integer(assertion.line());
                to.text(assertion.relation());
                to.list(assertion.observed().stream().toList(), TestOutcomeCodec::writeSide);
                to.list(assertion.expected().stream().toList(), TestOutcomeCodec::writeSide);
                to.text(assertion.message());
                to.text(assertion.subTest());
                to.flag(caught);
            }
            case TestOutcome.Tampered(String what) -> {
                to.small(3);
                to.text(what);
            }
            case TestOutcome.Errored(RaisedError error, int line) -> {
                to.small(4);
                MessageCodec.writeError(to, error);
                to.integer(line);
            }
        }
    }

    static TestOutcome read(Decoder from) throws MalformedFrameException {
        int tag = from.small();
        return switch (tag) {
            case 0 -> new TestOutcome.Passed();
            case 1 -> new TestOutcome.Skipped(from.text());
            case 2 ->
                new TestOutcome.Failed(
                        new FailedAssertion(
                                from.integer(), from.text(), side(from), side(from), from.text(), from.text()),
                        from.flag());
            case 3 -> new TestOutcome.Tampered(from.text());
            case 4 -> new TestOutcome.Errored(MessageCodec.error(from), from.integer());
            default -> throw new MalformedFrameException("no outcome of a test has the tag " + tag);
        };
    }

    private static void writeSide(Encoder to, Side side) {
        switch (side) {
            case Side.Known(PythonValue value) -> {
                to.flag(true);
                ValueCodec.write(to, value);
            }
            case Side.Described(String text) -> {
                to.flag(false);
                to.text(text);
            }
        }
    }

    private static Optional<Side> side(Decoder from) throws MalformedFrameException {
        List<Side> sides = from.list(
                each -> each.flag() ? new Side.Known(ValueCodec.read(each)) : new Side.Described(each.text()));
        if (sides.size() > 1) {
            throw new MalformedFrameException("an assertion has two sides");
        }
        return sides.stream().findFirst();
    }
}
