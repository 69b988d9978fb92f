package assay.instrument;

/** How many Python frames one thread has on its stack. */
final class CallStack {
    private final ContextMeter meter;
    private int depth;

    CallStack(ContextMeter meter) {
        this.meter = meter;
    }

    /** Forgets what is on the stack: frames that a cancellation ended were never popped. */
    void restart(int framesBelow) {
        depth = framesBelow;
    }

    void push() {
        depth++;
        if (depth > meter.recursionLimit()) {
            throw new RecursionLimitReached();
        }
    }

    void pop() {
        depth--;
    }

    int depth() {
        return depth;
    }

    ContextMeter meter() {
        return meter;
    }
}
