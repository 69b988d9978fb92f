package assay.sandbox;

import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.PolyglotException.StackFrame;
import org.graalvm.polyglot.SourceSection;

/**
 * Where in its lines the submission was. The host's stack trace knows the columns, which Python's does not; GraalPy
 * counts them in code points.
 */
final class Columns {
    private final List<StackFrame> own = new ArrayList<>();

    Columns(PolyglotException exception, Program program) {
        for (StackFrame frame : exception.getPolyglotStackTrace()) {
            if (isOwn(frame, program)) {
                own.add(frame);
            }
        }
    }

    /** The submission's frames, innermost first, as far as it is known where in the text they are. */
    List<StackFrame> frames() {
        return own;
    }

    /** A column of this line of this function, counted from 1; 0 where none is known. */
    int of(int line, String function) {
        for (StackFrame frame : own) {
            SourceSection place = frame.getSourceLocation();
            if (place.getStartLine() == line && frame.getRootName().equals(function)) {
                return place.getStartColumn();
            }
        }
        return 0;
    }

    private static boolean isOwn(StackFrame frame, Program program) {
        SourceSection place = frame.isGuestFrame() ? frame.getSourceLocation() : null;
        return place != null && place.getSource().getName().equals(program.fileName());
    }
}
