package assay.instrument;

import com.oracle.truffle.api.ContextThreadLocal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;
import org.jspecify.annotations.Nullable;

/** Counts a frame while it is on its thread's stack; a generator's or coroutine's each time that it is resumed. */
class FrameNode extends ExecutionEventNode {
    private final ContextThreadLocal<CallStack> stacks;

    FrameNode(ContextThreadLocal<CallStack> stacks) {
        this.stacks = stacks;
    }

    @Override
    protected final void onEnter(VirtualFrame frame) {
        enter(stacks.get());
    }

    void enter(CallStack stack) {
        stack.push();
    }

    @Override
    protected final void onReturnValue(VirtualFrame frame, @Nullable Object result) {
        stacks.get().pop();
    }

    /** Also where {@link #onEnter} threw. */
    @Override
    protected final void onReturnExceptional(VirtualFrame frame, Throwable exception) {
        stacks.get().pop();
    }
}
