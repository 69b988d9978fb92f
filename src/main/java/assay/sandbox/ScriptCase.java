package assay.sandbox;

import assay.protocol.CaseInput.Script;
import assay.protocol.Observation;
import assay.protocol.Observation.GraderFailed;
import assay.protocol.Observation.Returned;
import assay.value.PythonValue;
import assay.value.PythonValue.NoneValue;
import java.util.List;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/** A case that runs lines of Python in the submission's module. */
final class ScriptCase {
    /** No file of a submission is called this, so these lines are in no traceback. */
    private static final String FILE_NAME = "<case>";

    private ScriptCase() {}

    static Observation observe(Session session, Script script) throws CaseEnded, StudentFailed {
        Modules modules = session.python().modules();
        Value code = compiled(session, script);
        Value namespace = session.load();
        EntryFaults.check(session, namespace);
        session.run(modules.execution(code.getArrayElement(0), namespace));
        PythonValue value = new NoneValue();
        if (!code.getArrayElement(1).isNull()) {
            session.run(modules.evaluation(code.getArrayElement(1), namespace));
            value = session.results().held(script.take());
        }
        return new Returned(value, List.of());
    }

    private static Value compiled(Session session, Script script) throws CaseEnded {
        try {
            return session.python().scripts().call("split", script.source(), FILE_NAME);
        } catch (PolyglotException invalid) {
            throw new CaseEnded(new GraderFailed("the lines of the case do not compile: " + invalid.getMessage()));
        }
    }
}
