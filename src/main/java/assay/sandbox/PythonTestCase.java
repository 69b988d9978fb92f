package assay.sandbox;

import assay.protocol.CaseInput.PythonTest;
import assay.protocol.Observation;
import assay.protocol.Observation.DidNotLoad;
import assay.protocol.Observation.LoadFault;
import assay.protocol.Observation.Raised;
import assay.protocol.Observation.Tested;
import assay.protocol.RaisedError;
import assay.protocol.TestOutcome;
import assay.protocol.TestOutcome.FailedAssertion;
import assay.sandbox.CaseClock.Stage;
import assay.sandbox.Failures.Exit;
import java.util.Optional;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/**
 * A case that runs one Python test beside the submission. The host executes each step of the test itself and sees how
 * that ends; what is asked of Python afterwards was noted out of the submission's way.
 */
final class PythonTestCase {
    private final Session session;
    private final PythonTests tests;

    private PythonTestCase(Session session) {
        this.session = session;
        this.tests = session.python().tests();
    }

    static Observation observe(Session session, PythonTest test) throws CaseEnded, StudentFailed {
        return new PythonTestCase(session).observe(test);
    }

    private Observation observe(PythonTest test) throws CaseEnded, StudentFailed {
        tests.prepare(test.source());
        EntryFaults.check(session, session.load());
        executeTests();
        if (!tests.select(test.name())) {
            return failed("beside this submission tests.py has no such test");
        }
        Observation observation = runSteps();
        Observation undone = undo();
        if (!isPassed(observation)) {
            return observation;
        }
        return isPassed(undone) ? returned() : undone;
    }

    /** Executes tests.py, which loads with something in the submission's place: that it fails is the submission's. */
    private void executeTests() throws CaseEnded {
        Value namespace = tests.fresh(session.program().fileName());
        try {
            session.student().run(Stage.LOADING, session.python().modules().execution(tests.code(), namespace));
        } catch (StudentFailed failed) {
            Observation observation = session.observe(failed);
            boolean missesName =
                    observation instanceof Raised(var error) && error.ancestry().contains("ImportError");
            throw new CaseEnded(
                    missesName
                            ? new DidNotLoad(LoadFault.ENTRY_POINT_MISSING, ((Raised) observation).error())
                            : observation);
        }
    }

    private Observation runSteps() throws CaseEnded, StudentFailed {
        try {
            for (Value step = tests.nextStep(); !step.isNull(); step = tests.nextStep()) {
                session.run(step);
            }
            return new Tested(new TestOutcome.Passed());
        } catch (StudentFailed failed) {
            return raised(failed);
        }
    }

    /** Undoes what was set up, all of it even where a part of that fails. */
    private Observation undo() throws CaseEnded, StudentFailed {
        Observation observation = new Tested(new TestOutcome.Passed());
        for (Value end = tests.nextEnd(); !end.isNull(); end = tests.nextEnd()) {
            try {
                session.run(end);
            } catch (StudentFailed failed) {
                observation = raised(failed);
            }
        }
        return observation;
    }

    private static boolean isPassed(Observation observation) {
        return observation.equals(new Tested(new TestOutcome.Passed()));
    }

    private Observation raised(StudentFailed failed) throws CaseEnded, StudentFailed {
        PolyglotException exception = failed.exception();
        if (exception.isCancelled()
                || exception.isInternalError()
                || exception.getGuestObject() == null
                || session.failures().exit(exception) == Exit.AT_ONCE) {
            throw failed;
        }
        session.python().prelude().hold(exception.getGuestObject());
        return switch (tests.raised()) {
            case FAILED_ASSERTION -> new Tested(new TestOutcome.Failed(assertion(), false));
            case SKIP -> new Tested(new TestOutcome.Skipped(tests.note().message()));
            case ERROR -> error(failed);
        };
    }

    private Observation error(StudentFailed failed) {
        int line = tests.line();
        Observation observation = session.observe(failed);
        return observation instanceof Raised(RaisedError error)
                        && error.traceback().isEmpty()
                ? new Tested(new TestOutcome.Errored(error, line))
                : observation;
    }

    private Observation returned() throws CaseEnded, StudentFailed {
        return new Tested(
                switch (tests.returned()) {
                    case PASSED -> new TestOutcome.Passed();
                    case CAUGHT_ASSERTION -> new TestOutcome.Failed(assertion(), true);
                    case TAMPERED -> new TestOutcome.Tampered(tests.change());
                });
    }

    private static Observation failed(String message) {
        return new Tested(new TestOutcome.Failed(
                new FailedAssertion(0, "", Optional.empty(), Optional.empty(), message, ""), false));
    }

    private FailedAssertion assertion() throws CaseEnded, StudentFailed {
        PythonTests.Note note = tests.note();
        AssertionSides sides = new AssertionSides(session, tests);
        return new FailedAssertion(
                note.line(),
                note.relation(),
                note.hasObserved() ? Optional.of(sides.read(PythonTests.Side.OBSERVED)) : Optional.empty(),
                note.hasExpected() ? Optional.of(sides.read(PythonTests.Side.EXPECTED)) : Optional.empty(),
                note.message(),
                sides.subTest());
    }
}
