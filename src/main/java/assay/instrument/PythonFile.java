package assay.instrument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/** The Python that this package runs: internal, so that neither tracebacks nor the meter see it. */
final class PythonFile {
    private static final String LANGUAGE = "python";

    private final String function;
    private final Source source;

    /** A resource of this package, which defines a function of its own name and ends in it. */
    PythonFile(String function) {
        this.function = function;
        URL resource = Objects.requireNonNull(PythonFile.class.getResource(function + ".py"), function);
        try {
            source = Source.newBuilder(LANGUAGE, resource).internal(true).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The function, in a context where nothing of it is left by name. */
    Value load(Context context) {
        Value loaded = context.eval(source);
        // What is run as text is defined in __main__, where a submission may be going to be, too.
        context.getBindings(LANGUAGE).removeMember(function);
        return loaded;
    }
}
