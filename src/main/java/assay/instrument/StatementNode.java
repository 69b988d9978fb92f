package assay.instrument;

import com.oracle.truffle.api.ContextThreadLocal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;

/** A statement of the submission: a step, on a line that is now the last one to have run. */
final class StatementNode extends ExecutionEventNode {
    private final ContextThreadLocal<CallStack> stacks;
    private final int line;

    StatementNode(ContextThreadLocal<CallStack> stacks, int line) {
        this.stacks = stacks;
        this.line = line;
    }

    @Override
    protected void onEnter(VirtualFrame frame) {
        ContextMeter meter = stacks.get().meter();
        meter.reached(line);
        meter.step(this);
    }

    /** A statement that a generator is resumed in goes on; the entry into the generator is the step. */
    @Override
    protected void onResume(VirtualFrame frame) {
        stacks.get().meter().reached(line);
    }
}
