package assay.graalpy;

import com.oracle.graal.python.builtins.modules.io.PBuffered;
import com.oracle.graal.python.builtins.modules.io.PTextIO;
import com.oracle.graal.python.builtins.objects.module.PythonModule;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.List;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;

/**
 * The streams that an interpreter begins with: {@code sys.stdin}, {@code sys.stdout} and {@code sys.stderr}. All questions
 * are for the thread that runs the interpreter.
 */
public final class StandardStreams {
    /** What the end of a buffer is in which nothing is written. */
    private static final int NOTHING = -1;

    private final PythonModule sys;
    private final Own input;
    private final List<Own> outputs;

    /** One of them, and what it reads or writes, which a submission can give it another of. */
    private record Own(TruffleString name, PTextIO stream, PBuffered buffer) {
        static Own of(PythonModule sys, String name) {
            TruffleString attribute = TruffleString.fromJavaStringUncached(name, TruffleString.Encoding.UTF_32);
            PTextIO stream = (PTextIO) sys.getAttribute(attribute);
            return new Own(attribute, stream, (PBuffered) stream.getBuffer());
        }

        @SuppressWarnings("ReferenceEquality")
        boolean isInPlace(PythonModule sys) {
            return sys.getAttribute(name) == stream && stream.getBuffer() == buffer;
        }

        boolean isOpen() {
            return stream.isOK()
                    && !stream.isDetached()
                    && buffer.isOK()
                    && !buffer.isDetached()
                    && buffer.getBuffer() != null
                    && buffer.hasFileIORaw()
                    && !buffer.getFileIORaw().isClosed();
        }

        boolean isFlushed() {
            return !stream.hasPendingBytes() && buffer.getWriteEnd() == NOTHING;
        }
    }

    private StandardStreams(PythonModule sys) {
        this.sys = sys;
        input = Own.of(sys, "stdin");
        outputs = List.of(Own.of(sys, "stdout"), Own.of(sys, "stderr"));
    }

    /** Those of an interpreter in which no submission has run. */
    public static StandardStreams of(Context context) {
        return Entered.read(context, python -> new StandardStreams(python.getSysModule()));
    }

    /** Whether {@code sys} has them under their names, and they can be used. */
    public boolean areInPlace() {
        return Stream.concat(Stream.of(input), outputs.stream()).allMatch(each -> each.isInPlace(sys) && each.isOpen());
    }

    /**
     * Whether a flush of what {@code sys} has for what is printed can do nothing: it has the same streams, and nothing waits
     * in them.
     */
    public boolean areFlushed() {
        return outputs.stream().allMatch(each -> each.isInPlace(sys) && each.isFlushed());
    }
}
