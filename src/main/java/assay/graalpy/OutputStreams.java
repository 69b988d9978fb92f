package assay.graalpy;

import com.oracle.graal.python.builtins.modules.io.PBuffered;
import com.oracle.graal.python.builtins.modules.io.PTextIO;
import com.oracle.graal.python.builtins.objects.module.PythonModule;
import com.oracle.graal.python.runtime.PythonContext;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.List;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;

/** The streams that an interpreter begins with for what is printed: {@code sys.stdout} and {@code sys.stderr}. */
public final class OutputStreams {
    /** What the end of a buffer is in which nothing is written. */
    private static final int NOTHING = -1;

    private final PythonModule sys;
    private final List<Own> own;

    /** One of them. */
    private record Own(TruffleString name, Object stream) {}

    private OutputStreams(PythonModule sys) {
        this.sys = sys;
        own = Stream.of("stdout", "stderr")
                .map(name -> TruffleString.fromJavaStringUncached(name, TruffleString.Encoding.UTF_32))
                .map(name -> new Own(name, sys.getAttribute(name)))
                .toList();
    }

    /** Those of an interpreter in which no submission has run. */
    public static OutputStreams of(Context context) {
        context.enter();
        try {
            return new OutputStreams(PythonContext.get(null).getSysModule());
        } finally {
            context.leave();
        }
    }

    /**
     * Whether a flush of what {@code sys} has under these names can do nothing: it has the same streams, and nothing waits in
     * them. For the thread that runs the interpreter.
     */
    @SuppressWarnings("ReferenceEquality")
    public boolean areFlushed() {
        return own.stream()
                .allMatch(each -> sys.getAttribute(each.name()) == each.stream() && isFlushed(each.stream()));
    }

    private static boolean isFlushed(Object stream) {
        return stream instanceof PTextIO text
                && !text.hasPendingBytes()
                && text.getBuffer() instanceof PBuffered buffer
                && buffer.getWriteEnd() == NOTHING;
    }
}
