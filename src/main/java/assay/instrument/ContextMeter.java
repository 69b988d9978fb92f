package assay.instrument;

import com.oracle.truffle.api.ContextThreadLocal;
import com.oracle.truffle.api.TruffleContext;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.Source;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * What one context's Python code has cost. Python's global lock lets one thread count at a time; readers on other
 * threads see a count that may be a moment old.
 */
public final class ContextMeter {
    private final TruffleContext metered;
    private final AtomicLong steps = new AtomicLong();
    private final AtomicInteger lastLine = new AtomicInteger();
    private long stepLimit = Long.MAX_VALUE;

    /** Unbounded in contexts that nobody watches. */
    private int recursionLimit = Integer.MAX_VALUE;

    private int highestRecursionLimit = Integer.MAX_VALUE;
    private @Nullable Listing listing;
    private @Nullable Context context;
    private @Nullable ContextThreadLocal<CallStack> stacks;
    private @Nullable Value restoreRecursionLimit;

    ContextMeter(TruffleContext metered) {
        this.metered = metered;
    }

    void watch(Context watched, ContextThreadLocal<CallStack> callStacks, int highestLimit) {
        context = watched;
        stacks = callStacks;
        highestRecursionLimit = highestLimit;
        restoreRecursionLimit = RecursionLimit.install(watched, this);
    }

    /**
     * Names the submission that the context is going to run, before it is loaded: what a place in a source counts for is
     * decided when it first runs, for all contexts of the engine.
     */
    public void expect(Listing submission) {
        listing = submission;
    }

    /** Undoes what a run before this one did to the recursion limit. */
    public void restoreRecursionLimit() {
        if (restoreRecursionLimit != null) {
            restoreRecursionLimit.executeVoid();
        }
    }

    /**
     * Counts from 0.
     *
     * @param limit the context ends as resource exhausted at the step after these
     */
    public void begin(long limit) {
        stepLimit = limit;
        steps.set(0);
        lastLine.set(0);
    }

    /**
     * Has the calling thread begin at the bottom of its stack.
     *
     * @param framesBelow the frames that count as already there: 0 where a module is run, 1, for the module's own, where
     *     a function of it is called
     */
    public void beginStack(int framesBelow) {
        if (context == null || stacks == null) {
            throw new IllegalStateException("nobody watches this context");
        }
        context.enter();
        try {
            stacks.get().restart(framesBelow);
        } finally {
            context.leave();
        }
    }

    /** What was counted since it began; from any thread, while the code runs and after it. */
    public Measured read() {
        return new Measured(steps.get(), lastLine.get());
    }

    /** Whether the step limit is what ended the context. */
    public boolean isExhausted() {
        return steps.get() > stepLimit;
    }

    /** The listing of a piece of code that this context runs, where it is the submission itself. */
    @Nullable
    Listing listingOf(Source source) {
        return listing != null && listing.isOf(source) ? listing : null;
    }

    void step(Node location) {
        long count = steps.getPlain() + 1;
        steps.setOpaque(count);
        if (count > stepLimit) {
            metered.closeResourceExhausted(location, "more than " + stepLimit + " steps");
        }
    }

    void reached(int line) {
        lastLine.setOpaque(line);
    }

    /**
     * Moves the recursion limit, up to the bound, unless the calling thread is that deep already.
     *
     * @return the depth that forbids it, or 0
     */
    int moveRecursionLimit(int limit) {
        int depth = stacks == null ? 0 : stacks.get().depth();
        if (depth >= limit) {
            return depth;
        }
        recursionLimit = Math.min(limit, highestRecursionLimit);
        return 0;
    }

    int recursionLimit() {
        return recursionLimit;
    }
}
