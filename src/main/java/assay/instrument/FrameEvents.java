package assay.instrument;

import com.oracle.truffle.api.ContextThreadLocal;
import com.oracle.truffle.api.instrumentation.EventContext;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;
import com.oracle.truffle.api.instrumentation.ExecutionEventNodeFactory;
import com.oracle.truffle.api.source.Source;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides what the body of a Python function counts for. */
final class FrameEvents implements ExecutionEventNodeFactory {
    /** Functions in GraalPy; since Python 3.12 part of the function that they are written in. */
    private static final Set<String> INLINED = Set.of("<listcomp>", "<dictcomp>", "<setcomp>");

    private final ContextThreadLocal<CallStack> stacks;

    FrameEvents(ContextThreadLocal<CallStack> stacks) {
        this.stacks = stacks;
    }

    @Override
    public @Nullable ExecutionEventNode create(EventContext event) {
        String name = event.getInstrumentedNode().getRootNode().getName();
        if (name != null && INLINED.contains(name)) {
            return null;
        }
        Source source = event.getInstrumentedSourceSection().getSource();
        boolean submissions = stacks.get().meter().listingOf(source) != null;
        return submissions ? new EntryNode(stacks) : new FrameNode(stacks);
    }
}
