package assay.listing;

import com.oracle.graal.python.pegparser.sst.SSTNode;
import com.oracle.graal.python.pegparser.sst.StmtTy;
import com.oracle.graal.python.pegparser.tokenizer.SourceRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The line breaks that are due in a text, for each statement to begin a line. */
final class LineBreaks {
    private final Lines lines;
    private final Map<Integer, List<Break>> byLine = new HashMap<>();

    private LineBreaks(Lines lines) {
        this.lines = lines;
    }

    /** What begins at a column of a line gets one of its own. */
    private record Break(int column, Indentation indentation) {}

    static LineBreaks dueIn(SyntaxTree tree) throws NotListedException {
        LineBreaks breaks = new LineBreaks(new Lines(tree.text().codePoints().toArray()));
        for (Statement statement : tree.statements()) {
            if (!breaks.isSeen(statement)) {
                breaks.add(statement.node(), breaks.indentation(statement.first(), statement.header()));
            }
        }
        return breaks;
    }

    boolean isEmpty() {
        return byLine.isEmpty();
    }

    /** The text with the breaks. */
    BrokenText put() {
        BrokenText broken = new BrokenText();
        int number = 0;
        for (Line line : lines.all()) {
            number++;
            int begin = 0;
            Indentation indentation = Indentation.none(line);
            for (Break next : inLine(number)) {
                broken.add(number, line.part(begin, next.column), begin, indentation);
                begin = next.column;
                indentation = next.indentation;
            }
            broken.add(number, line.part(begin, line.length()), begin, indentation);
        }
        return broken;
    }

    private List<Break> inLine(int number) {
        return byLine.getOrDefault(number, List.of()).stream()
                .sorted(Comparator.comparingInt(Break::column))
                .toList();
    }

    private boolean isSeen(Statement statement) throws NotListedException {
        return lines.areBegunBy(statement.node()) || statement.isWholeDefinition();
    }

    private Indentation indentation(StmtTy first, @Nullable SSTNode header) throws NotListedException {
        return header == null || lines.areBegunBy(first)
                ? Indentation.of(lines.lineOf(first))
                : Indentation.deeperThan(lines.lineOf(header));
    }

    private void add(StmtTy node, Indentation indentation) {
        SourceRange range = node.getSourceRange();
        byLine.computeIfAbsent(range.startLine, number -> new ArrayList<>())
                .add(new Break(range.startColumn, indentation));
    }
}
