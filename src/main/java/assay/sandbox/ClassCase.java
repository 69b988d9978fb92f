package assay.sandbox;

import assay.protocol.CaseInput.Construction;
import assay.protocol.CaseInput.MethodCall;
import assay.protocol.Observation;
import assay.protocol.Observation.CallOutcome;
import assay.protocol.Observation.Called;
import assay.protocol.Observation.Raised;
import assay.protocol.RaisedError;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.graalvm.polyglot.Value;

/** A case that constructs an object and calls its methods. */
final class ClassCase {
    private ClassCase() {}

    static Observation observe(Session session, Construction construction) throws CaseEnded, StudentFailed {
        Calls calls = session.python().calls();
        Value arguments = calls.arguments(construction.arguments(), construction.keywords());
        Value namespace = session.load();
        EntryFaults.check(session, namespace);
        session.run(calls.bind(arguments));
        calls.keepInstance();
        List<CallOutcome> outcomes = new ArrayList<>();
        for (MethodCall call : construction.calls()) {
            outcomes.add(outcome(session, call, construction.take()));
        }
        return new Called(outcomes);
    }

    /** Calls go on after one that raised, but after nothing else. */
    private static CallOutcome outcome(Session session, MethodCall call, OptionalInt take) throws CaseEnded {
        Calls calls = session.python().calls();
        try {
            Value arguments = calls.arguments(call.arguments(), call.keywords());
            session.run(calls.attribute(call.name()));
            session.run(calls.bind(arguments));
            return new CallOutcome.Value(session.results().held(take));
        } catch (StudentFailed failed) {
            Observation observation = session.observe(failed);
            if (observation instanceof Raised(RaisedError error)) {
                return new CallOutcome.Raise(error);
            }
            throw new CaseEnded(observation);
        }
    }
}
