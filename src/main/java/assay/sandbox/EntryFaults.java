package assay.sandbox;

import assay.protocol.EntryPoint;
import assay.protocol.Observation.DidNotLoad;
import assay.protocol.Observation.LoadFault;
import assay.protocol.RaisedError;
import assay.sandbox.Modules.Definition;
import java.util.List;
import org.graalvm.polyglot.Value;

/** Finds out whether a module, once executed, defines what it has to. */
final class EntryFaults {
    private static final List<String> ANCESTRY = List.of("AttributeError", "Exception", "BaseException", "object");

    private EntryFaults() {}

    /** Ends the case where the module does not define what it has to. */
    static void check(Session session, Value namespace) throws CaseEnded {
        Modules modules = session.python().modules();
        switch (session.program().entry()) {
            case EntryPoint.Function(String name) -> {
                if (defined(session, namespace, name) == Definition.OTHER) {
                    throw wrongKind(session.program(), name, "function");
                }
            }
            case EntryPoint.ClassDefinition(String name) -> {
                if (defined(session, namespace, name) != Definition.CLASS) {
                    throw wrongKind(session.program(), name, "class");
                }
            }
            case EntryPoint.Module(List<String> names) -> {
                List<String> absent = names.stream()
                        .filter(name -> modules.find(namespace, name) == Definition.MISSING)
                        .toList();
                if (!absent.isEmpty()) {
                    throw missing(session.program(), absent);
                }
            }
            case EntryPoint.Program() -> {}
        }
    }

    private static Definition defined(Session session, Value namespace, String name) throws CaseEnded {
        Definition definition = session.python().modules().find(namespace, name);
        if (definition == Definition.MISSING) {
            throw missing(session.program(), List.of(name));
        }
        return definition;
    }

    private static CaseEnded missing(Program program, List<String> names) {
        String what = String.join("', '", names);
        return fault(LoadFault.ENTRY_POINT_MISSING, program.fileName() + " does not define '" + what + "'");
    }

    private static CaseEnded wrongKind(Program program, String name, String expected) {
        return fault(
                LoadFault.ENTRY_POINT_WRONG_KIND, "'" + name + "' in " + program.fileName() + " is not a " + expected);
    }

    private static CaseEnded fault(LoadFault fault, String message) {
        return new CaseEnded(new DidNotLoad(fault, new RaisedError("AttributeError", ANCESTRY, message, List.of())));
    }
}
