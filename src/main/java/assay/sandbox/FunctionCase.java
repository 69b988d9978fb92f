package assay.sandbox;

import assay.protocol.CaseInput.Call;
import assay.protocol.Observation;
import assay.protocol.Observation.Returned;
import assay.value.PythonValue;
import assay.value.PythonValue.TupleValue;
import java.util.List;
import org.graalvm.polyglot.Value;

/** A case that calls a function. */
final class FunctionCase {
    private FunctionCase() {}

    static Observation observe(Session session, Call call) throws CaseEnded, StudentFailed {
        Interpreter python = session.python();
        Value arguments = python.calls().arguments(call.arguments(), call.keywords());
        Value namespace = session.load();
        EntryFaults.check(session, namespace);
        session.run(python.calls().bind(arguments));
        PythonValue value = session.results().held(call.take());
        return new Returned(value, call.observeArguments() ? after(session, arguments) : List.of());
    }

    private static List<PythonValue> after(Session session, Value arguments) throws CaseEnded {
        PythonValue positional = session.results().of(arguments.getArrayElement(0));
        return positional instanceof TupleValue(List<PythonValue> items) ? items : List.of();
    }
}
