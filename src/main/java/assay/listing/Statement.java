package assay.listing;

import assay.instrument.Listing.Place;
import com.oracle.graal.python.pegparser.sst.SSTNode;
import com.oracle.graal.python.pegparser.sst.StmtTy;
import com.oracle.graal.python.pegparser.tokenizer.SourceRange;
import org.jspecify.annotations.Nullable;

/**
 * A statement in its block.
 *
 * @param first the first statement of the block
 * @param alone whether the block has no other
 * @param header what the block's first line belongs to; a module's belongs to nothing
 */
record Statement(
        StmtTy node, StmtTy first, boolean alone, @Nullable SSTNode header) {

    /** Where the statement begins and ends, as GraalPy reports it when it runs. */
    Place place() {
        return switch (node) {
            case StmtTy.FunctionDef function -> placeOfName(function.name);
            case StmtTy.AsyncFunctionDef function -> placeOfName(function.name);
            case StmtTy.Delete deletion -> placeOf(deletion.targets[0]);
            default -> placeOf(node);
        };
    }

    /** Whether it is the only one of a function or class, which are code apart. */
    boolean isWholeDefinition() {
        return alone
                && (header instanceof StmtTy.FunctionDef
                        || header instanceof StmtTy.AsyncFunctionDef
                        || header instanceof StmtTy.ClassDef);
    }

    private Place placeOfName(String name) {
        SourceRange range = node.getSourceRange();
        int end = range.startColumn + name.codePointCount(0, name.length());
        return new Place(range.startLine, range.startColumn + 1, range.startLine, end);
    }

    private static Place placeOf(SSTNode node) {
        SourceRange range = node.getSourceRange();
        return new Place(range.startLine, range.startColumn + 1, range.endLine, range.endColumn);
    }
}
