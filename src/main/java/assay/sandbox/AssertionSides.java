package assay.sandbox;

import assay.protocol.TestOutcome.Side;
import assay.value.PythonValue;
import assay.value.PythonValue.OpaqueValue;
import assay.value.PythonValue.TextValue;
import java.util.Optional;
import org.graalvm.polyglot.Value;

/** Reads what an assertion compared. What no builtin type is, is asked for its representation, under the clock. */
final class AssertionSides {
    private final Session session;
    private final PythonTests tests;

    AssertionSides(Session session, PythonTests tests) {
        this.session = session;
        this.tests = tests;
    }

    Side read(PythonTests.Side side) throws CaseEnded, StudentFailed {
        tests.hold(side);
        PythonValue value = session.results().asIs();
        if (!(value instanceof OpaqueValue(String typeName))) {
            return new Side.Known(value);
        }
        tests.hold(side);
        return new Side.Described(text(tests.representation()).orElse("<" + typeName + " object>"));
    }

    /** What names the sub-test in which it failed; empty outside of one. */
    String subTest() throws CaseEnded, StudentFailed {
        Value text = tests.subTest();
        return text.isNull() ? "" : text(text).orElse("");
    }

    private Optional<String> text(Value making) throws CaseEnded, StudentFailed {
        try {
            session.run(making);
        } catch (StudentFailed failed) {
            if (failed.exception().isCancelled()) {
                throw failed;
            }
            return Optional.empty();
        }
        tests.shorten();
        return session.results().asIs() instanceof TextValue(String text) ? Optional.of(text) : Optional.empty();
    }
}
