package assay.graalpy;

import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;

/**
 * Where a syntax error is in a text. Called by GraalPy in place of its own, as {@link GraalPyPatch} has it: of an f-string
 * that is not ended, GraalPy says that it ends before it begins, and fails at its own exception.
 */
public final class SyntaxErrorPlace {
    private SyntaxErrorPlace() {}

    /** The section of these lines and columns, which count from 1; without its end where that comes before its beginning. */
    public static SourceSection of(Source source, int startLine, int startColumn, int endLine, int endColumn) {
        boolean reversed = endLine < startLine || (endLine == startLine && endColumn < startColumn);
        return reversed
                ? source.createSection(startLine, startColumn, startLine, startColumn)
                : source.createSection(startLine, startColumn, endLine, endColumn);
    }
}
