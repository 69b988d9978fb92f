package assay.instrument;

import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import java.util.List;
import java.util.Set;

/**
 * A submission as it is run: as the candidate wrote it, but that each statement begins on a line of its own.
 *
 * @param name the file's name, which the source that is run must have
 * @param text the source that is run
 * @param origins where each line of the text is from; empty where every line is the candidate's own
 * @param statements where statements are; empty where that is not known, and everything that looks like one counts
 */
public record Listing(String name, String text, List<Origin> origins, Set<Place> statements) {
    public Listing {
        origins = List.copyOf(origins);
        statements = Set.copyOf(statements);
    }

    /** The number of a candidate's line, and how much further right in it everything is. */
    public record Origin(int line, int shift) {}

    /** Where a statement begins and ends; lines and columns count from 1, the end is part of it. */
    public record Place(int line, int column, int endLine, int endColumn) {}

    /** The candidate's own text, of which no more is known. */
    public static Listing asWritten(String name, String text) {
        return new Listing(name, text, List.of(), Set.of());
    }

    /** The number of the candidate's line that a line of the text is part of. */
    public int originalLine(int line) {
        return isKnown(line) ? origins.get(line - 1).line() : line;
    }

    /** The column in the candidate's line of a column in a line of the text; 0, for none, stays that. */
    public int originalColumn(int line, int column) {
        return isKnown(line) && column > 0
                ? Math.max(1, column + origins.get(line - 1).shift())
                : column;
    }

    /** The last line of the text that is from this line of the candidate's or one above it; 0 where none is. */
    public int lastLineFrom(int originalLine) {
        return origins.isEmpty()
                ? originalLine
                : (int) origins.stream()
                        .takeWhile(origin -> origin.line() <= originalLine)
                        .count();
    }

    private boolean isKnown(int line) {
        return line >= 1 && line <= origins.size();
    }

    /**
     * Whether a source could be a submission, which comes as text, by a name without folders. The standard library comes
     * from files; where it is not compiled, as text by the names of its files.
     */
    static boolean mayBeOf(Source source) {
        return source.hasCharacters()
                && source.getPath() == null
                && !source.getName().contains("/");
    }

    boolean isOf(Source source) {
        return mayBeOf(source) && source.getName().equals(name) && text.contentEquals(source.getCharacters());
    }

    boolean isStatement(SourceSection section) {
        return statements.isEmpty()
                || statements.contains(new Place(
                        section.getStartLine(),
                        section.getStartColumn(),
                        section.getEndLine(),
                        section.getEndColumn()));
    }
}
