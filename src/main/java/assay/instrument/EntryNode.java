package assay.instrument;

import com.oracle.truffle.api.ContextThreadLocal;

/** A frame of the submission, whose entry is a step; an item from a generator is an entry into it. */
final class EntryNode extends FrameNode {
    EntryNode(ContextThreadLocal<CallStack> stacks) {
        super(stacks);
    }

    @Override
    void enter(CallStack stack) {
        stack.push();
        stack.meter().step(this);
    }
}
