package assay.listing;

import com.oracle.graal.python.pegparser.sst.ExceptHandlerTy;
import com.oracle.graal.python.pegparser.sst.MatchCaseTy;
import com.oracle.graal.python.pegparser.sst.ModTy;
import com.oracle.graal.python.pegparser.sst.SSTNode;
import com.oracle.graal.python.pegparser.sst.StmtTy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text and all its statements, each before those that it holds; expressions hold none. */
record SyntaxTree(String text, List<Statement> statements) {
    SyntaxTree {
        statements = List.copyOf(statements);
    }

    static SyntaxTree of(String text, ModTy.Module module) {
        List<Statement> statements = new ArrayList<>();
        // A submission can nest deeper than calls can.
        Deque<Block> pending = new ArrayDeque<>();
        add(pending, null, module.body);
        while (!pending.isEmpty()) {
            Block block = pending.pop();
            for (StmtTy node : block.nodes) {
                statements.add(new Statement(node, block.nodes.getFirst(), block.nodes.size() == 1, block.header));
                addBlocks(pending, node);
            }
        }
        return new SyntaxTree(text, statements);
    }

    /** The kinds of all statements, in order: what line breaks must not have changed. */
    List<Class<?>> kinds() {
        List<Class<?>> kinds = new ArrayList<>();
        statements.forEach(statement -> kinds.add(statement.node().getClass()));
        return kinds;
    }

    /** A block of statements, and the node that its first line belongs to; a module's has none. */
    private record Block(@Nullable SSTNode header, List<StmtTy> nodes) {}

    private static void addBlocks(Deque<Block> blocks, StmtTy node) {
        switch (node) {
            case StmtTy.FunctionDef function -> add(blocks, node, function.body);
            case StmtTy.AsyncFunctionDef function -> add(blocks, node, function.body);
            case StmtTy.ClassDef definition -> add(blocks, node, definition.body);
            case StmtTy.With with -> add(blocks, node, with.body);
            case StmtTy.AsyncWith with -> add(blocks, node, with.body);
            case StmtTy.For loop -> {
                add(blocks, node, loop.body);
                add(blocks, node, loop.orElse);
            }
            case StmtTy.AsyncFor loop -> {
                add(blocks, node, loop.body);
                add(blocks, node, loop.orElse);
            }
            case StmtTy.While loop -> {
                add(blocks, node, loop.body);
                add(blocks, node, loop.orElse);
            }
            case StmtTy.If choice -> {
                add(blocks, node, choice.body);
                add(blocks, node, choice.orElse);
            }
            case StmtTy.Match match -> {
                for (MatchCaseTy each : match.cases) {
                    add(blocks, each.pattern, each.body);
                }
            }
            case StmtTy.Try attempt -> {
                add(blocks, node, attempt.body);
                add(blocks, node, attempt.orElse);
                add(blocks, node, attempt.finalBody);
                addHandlers(blocks, attempt.handlers);
            }
            case StmtTy.TryStar attempt -> {
                add(blocks, node, attempt.body);
                add(blocks, node, attempt.orElse);
                add(blocks, node, attempt.finalBody);
                addHandlers(blocks, attempt.handlers);
            }
            default -> {}
        }
    }

    private static void addHandlers(Deque<Block> blocks, ExceptHandlerTy @Nullable [] handlers) {
        if (handlers == null) {
            return;
        }
        for (ExceptHandlerTy each : handlers) {
            if (each instanceof ExceptHandlerTy.ExceptHandler handler) {
                add(blocks, handler, handler.body);
            }
        }
    }

    private static void add(Deque<Block> blocks, @Nullable SSTNode header, StmtTy @Nullable [] nodes) {
        if (nodes != null && nodes.length > 0) {
            blocks.push(new Block(header, List.of(nodes)));
        }
    }
}
