package assay.instrument;

import com.oracle.truffle.api.ContextThreadLocal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;

/** A further line of a statement of the submission. */
final class LineNode extends ExecutionEventNode {
    private final ContextThreadLocal<CallStack> stacks;
    private final int line;

    LineNode(ContextThreadLocal<CallStack> stacks, int line) {
        this.stacks = stacks;
        this.line = line;
    }

    @Override
    protected void onEnter(VirtualFrame frame) {
        stacks.get().meter().reached(line);
    }
}
