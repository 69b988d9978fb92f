package assay.instrument;

import com.oracle.truffle.api.ContextThreadLocal;
import com.oracle.truffle.api.instrumentation.EventContext;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;
import com.oracle.truffle.api.instrumentation.ExecutionEventNodeFactory;
import com.oracle.truffle.api.source.SourceSection;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a place in the submission counts for. GraalPy marks as a statement whatever begins on another line than
 * what it compiled before, so also the second line of a long expression: that is a line reached, but no step.
 */
final class StatementEvents implements ExecutionEventNodeFactory {
    private final ContextThreadLocal<CallStack> stacks;

    StatementEvents(ContextThreadLocal<CallStack> stacks) {
        this.stacks = stacks;
    }

    @Override
    public @Nullable ExecutionEventNode create(EventContext event) {
        SourceSection place = event.getInstrumentedSourceSection();
        Listing listing = stacks.get().meter().listingOf(place.getSource());
        if (listing == null) {
            return null;
        }
        int line = listing.originalLine(place.getStartLine());
        return listing.isStatement(place) ? new StatementNode(stacks, line) : new LineNode(stacks, line);
    }
}
