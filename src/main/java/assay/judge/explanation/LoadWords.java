package assay.judge.explanation;

import assay.protocol.EntryPoint;
import assay.protocol.Observation.DidNotLoad;
import assay.protocol.RaisedError;
import assay.result.Explanation;
import java.util.List;
import java.util.Optional;

/** Why a submission did not load, and what to do about it. */
public final class LoadWords {
    private static final String MAIN_GUARD =
            "what is to run only when the file is the program belongs under " + "if __name__ == \"__main__\":";

    private LoadWords() {}

    /** The explanation, of the submission as much as of each of its cases. */
    public static Explanation explain(DidNotLoad fault, EntryPoint entry, SourceText source, String printed) {
        return Draft.of(Bounds.escaped(source.fileName(), Bounds.VALUE) + " " + summary(fault, entry))
                .difference(advice(fault, source))
                .traceback(traceback(fault, source))
                .output(printed)
                .finish();
    }

    private static String summary(DidNotLoad fault, EntryPoint entry) {
        RaisedError error = fault.error();
        return switch (fault.fault()) {
            case SYNTAX -> "is not valid Python: " + place(error) + TracebackLines.exception(error);
            case RAISED -> "raised an error while it was loaded: " + TracebackLines.exception(error);
            case EXITED -> "ended the interpreter while it was loaded";
            case ENTRY_POINT_MISSING -> "does not define " + wanted(entry) + detail(error);
            case ENTRY_POINT_WRONG_KIND ->
                "does not define " + wanted(entry) + ", but something else of that name" + detail(error);
        };
    }

    private static String place(RaisedError error) {
        return error.traceback().isEmpty()
                ? ""
                : "line " + error.traceback().getFirst().line() + ": ";
    }

    /** Of a module the names that it must define are many; the worker says which one is meant. */
    private static String detail(RaisedError error) {
        String message = Bounds.escaped(error.message(), Bounds.VALUE);
        return message.isEmpty() ? "" : " (" + message + ")";
    }

    private static String wanted(EntryPoint entry) {
        return switch (entry) {
            case EntryPoint.Function(String name) -> "the function " + name;
            case EntryPoint.ClassDefinition(String name) -> "the class " + name;
            case EntryPoint.Program() -> "a program";
            case EntryPoint.Module(List<String> names) -> Bounds.cut(String.join(", ", names), Bounds.VALUE);
        };
    }

    private static Optional<String> advice(DidNotLoad fault, SourceText source) {
        return switch (fault.fault()) {
            case SYNTAX -> Optional.empty();
            case RAISED -> adviceOnRaise(fault.error());
            case EXITED -> Optional.of(MAIN_GUARD);
            case ENTRY_POINT_MISSING, ENTRY_POINT_WRONG_KIND -> Optional.of(Definitions.sentence(source));
        };
    }

    private static Optional<String> adviceOnRaise(RaisedError error) {
        Optional<String> module = ModuleWords.missing(error);
        if (module.isPresent()) {
            return module;
        }
        return error.ancestry().contains("EOFError")
                ? Optional.of("nothing can be read while the file is loaded; " + MAIN_GUARD)
                : Optional.empty();
    }

    private static List<String> traceback(DidNotLoad fault, SourceText source) {
        return switch (fault.fault()) {
            case SYNTAX -> SyntaxLines.of(fault.error(), source);
            case RAISED, EXITED -> TracebackLines.of(fault.error(), source);
            case ENTRY_POINT_MISSING, ENTRY_POINT_WRONG_KIND -> List.of();
        };
    }
}
