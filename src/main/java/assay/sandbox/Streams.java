package assay.sandbox;

import assay.graalpy.StandardStreams;
import assay.graalpy.Tracing;
import assay.value.PythonValue;
import assay.value.PythonValue.ListValue;
import assay.value.PythonValue.TextValue;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.graalvm.polyglot.Value;

/** Python's standard streams and arguments; {@code streams.py} from the host's side. */
final class Streams {
    private final Functions python;
    private final StandardStreams first;
    private final Tracing tracing;

    Streams(Prelude prelude, StandardStreams first, Tracing tracing) {
        python = prelude.first("streams");
        this.first = first;
        this.tracing = tracing;
    }

    /** Takes back the streams that an earlier run may have replaced or closed. */
    void restore() {
        if (!first.areInPlace()) {
            python.call("restore");
        }
    }

    /** Forgets what an earlier run left of its input. */
    void renewInput() {
        python.call("renew_input");
    }

    /** Sets {@code sys.argv}. */
    void arguments(String fileName, List<String> arguments) {
        List<PythonValue> all = Stream.concat(Stream.of(fileName), arguments.stream())
                .<PythonValue>map(TextValue::new)
                .toList();
        MarshalWriter writer = new MarshalWriter();
        writer.value(new ListValue(all));
        python.call("arguments", writer.latin1());
    }

    /** What has to be executed, each for itself, to see all that was printed; the submission's code may be in it. */
    List<Value> flushes() {
        if (first.areFlushed()) {
            return List.of();
        }
        Value flushes = python.call("flushes");
        return LongStream.range(0, flushes.getArraySize())
                .mapToObj(flushes::getArrayElement)
                .toList();
    }

    /** What a program registered to be executed at its end. */
    Value exitFunctions() {
        return python.get("exit_functions");
    }

    /** The ends of tracing and profiling, which would show the submission the grader's own functions. */
    List<Value> untraced() {
        return tracing.mayBeOn() ? List.of(python.get("no_trace"), python.get("no_profile")) : List.of();
    }
}
