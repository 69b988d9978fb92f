package assay.sandbox;

import assay.protocol.CaseInput.TestCollection;
import assay.protocol.Observation;
import assay.protocol.Observation.Raised;
import assay.protocol.Observation.Returned;
import assay.protocol.RaisedError;
import assay.value.PythonValue.ListValue;
import java.util.List;

/** A case that finds the tests of a tests.py, with nothing of a submission near. */
final class TestCollectionCase {
    private TestCollectionCase() {}

    static Observation observe(Session session, TestCollection collection) throws StudentFailed {
        PythonTests tests = session.python().tests();
        if (!tests.standIn(collection.module())) {
            return unusable("the standard library has a module '" + collection.module()
                    + "' too, so the submission's file needs another name");
        }
        tests.prepare(session.program().text());
        session.run(session.python()
                .modules()
                .execution(tests.code(), tests.fresh(session.program().fileName())));
        PythonTests.Collected collected = tests.collect();
        return collected.fault().isEmpty()
                ? new Returned(new ListValue(collected.names()), List.of())
                : unusable(collected.fault());
    }

    private static Observation unusable(String fault) {
        // No type: it is no exception that tests.py raised.
        return new Raised(new RaisedError("", List.of("Exception", "BaseException", "object"), fault, List.of()));
    }
}
