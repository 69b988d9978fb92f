package assay.sandbox;

import assay.protocol.CaseInput.ProgramRun;
import assay.protocol.Observation;
import assay.protocol.Observation.Exited;
import assay.sandbox.CaseClock.Stage;
import java.util.Optional;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/** A case that runs the submission as a program. */
final class ProgramCase {
    private ProgramCase() {}

    static Observation observe(Session session, ProgramRun run) throws StudentFailed {
        Interpreter python = session.python();
        session.printApart();
        python.type(run.standardInput());
        python.streams().arguments(session.program().fileName(), run.arguments());
        Value namespace = python.modules().fresh(session.program());
        try {
            session.run(python.modules().execution(python.code(session.program()), namespace));
            return exited(session, 0);
        } catch (StudentFailed failed) {
            PolyglotException exception = failed.exception();
            return switch (session.failures().exit(exception)) {
                case NONE -> throw failed;
                case BY_EXCEPTION -> exited(session, status(session));
                case AT_ONCE -> new Exited(exception.getExitStatus() & 0xff);
            };
        }
    }

    private static Observation exited(Session session, int status) throws StudentFailed {
        Optional<Value> joining = session.python().joining();
        if (joining.isPresent()) {
            session.student().runInVain(Stage.RUNNING, joining.get());
        }
        session.student().runInVain(Stage.RUNNING, session.python().streams().exitFunctions());
        return new Exited(status);
    }

    /** The status that the exception which is held asks for; any message in it is printed first. */
    private static int status(Session session) throws StudentFailed {
        Value status = session.python().errors().exitStatus();
        if (status.isNumber()) {
            return status.asInt();
        }
        session.student().runInVain(Stage.RUNNING, status);
        return 1;
    }
}
