package assay.graalpy;

import com.oracle.graal.python.builtins.modules.io.PBuffered;
import com.oracle.graal.python.builtins.modules.io.PTextIO;
import com.oracle.graal.python.builtins.objects.module.PythonModule;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.List;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;

/** The streams that an interpreter begins with for what is printed: {@code sys.stdout} and {@code sys.stderr}. */
public final class OutputStreams {
    /** What the end of a buffer is in which nothing is written. */
    private static final int NOTHING = -1;

    private static final List<TruffleString> NAMES = Stream.of("stdout", "stderr")
            .map(name -> TruffleString.fromJavaStringUncached(name, TruffleString.Encoding.UTF_32))
            .toList();

    private final PythonModule sys;
    private final List<Own> own;

    /** One of them, and what it writes to, which a submission can give it another of. */
    private record Own(TruffleString name, PTextIO stream, PBuffered buffer) {
        static Own of(PythonModule sys, TruffleString name) {
            PTextIO stream = (PTextIO) sys.getAttribute(name);
            return new Own(name, stream, (PBuffered) stream.getBuffer());
        }

        @SuppressWarnings("ReferenceEquality")
        boolean isFlushed(PythonModule sys) {
            return sys.getAttribute(name) == stream
                    && stream.getBuffer() == buffer
                    && !stream.hasPendingBytes()
                    && buffer.getWriteEnd() == NOTHING;
        }
    }

    private OutputStreams(PythonModule sys) {
        this.sys = sys;
        own = NAMES.stream().map(name -> Own.of(sys, name)).toList();
    }

    /** Those of an interpreter in which no submission has run. */
    public static OutputStreams of(Context context) {
        return Entered.read(context, python -> new OutputStreams(python.getSysModule()));
    }

    /**
     * Whether a flush of what {@code sys} has under these names can do nothing: it has the same streams, and nothing waits in
     * them. For the thread that runs the interpreter.
     */
    public boolean areFlushed() {
        return own.stream().allMatch(each -> each.isFlushed(sys));
    }
}
