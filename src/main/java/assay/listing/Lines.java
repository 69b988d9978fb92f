package assay.listing;

import com.oracle.graal.python.pegparser.sst.SSTNode;
import com.oracle.graal.python.pegparser.tokenizer.SourceRange;
import java.util.ArrayList;
import java.util.List;

/** The lines of a text. The parser has a carriage return alone end a line, too; here that is part of one. */
final class Lines {
    private final List<Line> lines = new ArrayList<>();

    /** The lines of a text that is given in code points. */
    Lines(int[] text) {
        int begin = 0;
        for (int index = 0; index < text.length; index++) {
            if (text[index] == '\n') {
                lines.add(new Line(text, begin, index));
                begin = index + 1;
            }
        }
        lines.add(new Line(text, begin, text.length));
    }

    List<Line> all() {
        return lines;
    }

    /** The line of a number; they count from 1. */
    Line line(int number) throws NotListedException {
        if (number < 1 || number > lines.size()) {
            throw new NotListedException();
        }
        return lines.get(number - 1);
    }

    /** The line that a node begins in. */
    Line lineOf(SSTNode node) throws NotListedException {
        return line(node.getSourceRange().startLine);
    }

    /** Whether a node is the first of its line. */
    boolean areBegunBy(SSTNode node) throws NotListedException {
        SourceRange range = node.getSourceRange();
        return line(range.startLine).isBlankBefore(range.startColumn);
    }
}
