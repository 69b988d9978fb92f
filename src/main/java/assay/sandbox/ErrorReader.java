package assay.sandbox;

import assay.protocol.RaisedError;
import assay.protocol.RaisedError.Frame;
import assay.value.PythonValue;
import assay.value.PythonValue.BooleanValue;
import assay.value.PythonValue.IntegerValue;
import assay.value.PythonValue.ListValue;
import assay.value.PythonValue.TextValue;
import assay.value.PythonValue.TupleValue;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/** Reads exceptions; {@code errors.py} from the host's side. */
final class ErrorReader {
    private static final int MESSAGE_LENGTH = 10_000;

    private final Prelude prelude;
    private final Functions python;

    ErrorReader(Prelude prelude) {
        this.prelude = prelude;
        python = prelude.first("errors");
    }

    /** Reads an exception that is an object of Python. */
    PythonError read(PolyglotException exception, Program program) {
        prelude.hold(exception.getGuestObject());
        String written = python.call("describe", program.fileName(), program.moduleName())
                .asString();
        List<PythonValue> parts = items(new MarshalReader(written).read().orElseThrow());
        List<String> ancestry =
                items(parts.get(1)).stream().map(ErrorReader::text).toList();
        List<PythonValue> place = items(parts.get(6));
        boolean isSyntaxError = !place.isEmpty() && items(parts.get(2)).isEmpty();
        String told = isSyntaxError ? text(place.get(0)) : message(exception, ancestry.getFirst());
        RaisedError error = new RaisedError(
                text(parts.get(0)),
                ancestry,
                shortened(Wording.ofCPython(ancestry.getFirst(), told)),
                suggestion(items(parts.get(7))),
                isSyntaxError ? List.of(frame(place, program)) : frames(items(parts.get(2)), exception, program));
        return new PythonError(error, text(parts.get(3)), number(parts.get(4)), text(parts.get(5)));
    }

    /** The status that the SystemExit which is held asks for, or the printing of its message, after which it is 1. */
    Value exitStatus() {
        return python.call("exit_status");
    }

    private static String suggestion(List<PythonValue> missing) {
        if (missing.isEmpty()) {
            return "";
        }
        List<String> known =
                items(missing.get(1)).stream().map(ErrorReader::text).toList();
        boolean isModule = missing.get(2) instanceof BooleanValue(boolean standard) && standard;
        return Suggestion.sentence(text(missing.get(0)), known, isModule);
    }

    private static List<Frame> frames(List<PythonValue> lines, PolyglotException exception, Program program) {
        Columns columns = new Columns(exception, program);
        List<Frame> frames = new ArrayList<>();
        for (PythonValue each : lines) {
            int line = number(items(each).get(0));
            String function = text(items(each).get(1));
            frames.add(program.frame(line, columns.of(line, function), function));
        }
        return frames;
    }

    private static Frame frame(List<PythonValue> place, Program program) {
        return program.frame(number(place.get(1)), Math.max(number(place.get(2)), 0), "<module>");
    }

    /**
     * What {@code str} made of the exception. GraalPy has called it to put its result, after the type's name, into the
     * message of its own exception, so it was under the case's clock, and is not called twice.
     */
    private static String message(PolyglotException exception, String typeName) {
        String whole = String.valueOf(exception.getMessage());
        if (whole.equals(typeName)) {
            return "";
        }
        return whole.startsWith(typeName + ": ") ? whole.substring(typeName.length() + 2) : whole;
    }

    private static String shortened(String message) {
        return message.length() <= MESSAGE_LENGTH ? message : message.substring(0, MESSAGE_LENGTH) + "…";
    }

    private static List<PythonValue> items(PythonValue value) {
        return switch (value) {
            case TupleValue(List<PythonValue> items) -> items;
            case ListValue(List<PythonValue> items) -> items;
            case PythonValue _ -> List.of();
        };
    }

    private static String text(PythonValue value) {
        return value instanceof TextValue(String text) ? text : "";
    }

    private static int number(PythonValue value) {
        return value instanceof IntegerValue(var number) && number.bitLength() < 32 ? number.intValue() : 0;
    }
}
