package assay.instrument;

import com.oracle.truffle.api.ContextLocal;
import com.oracle.truffle.api.ContextThreadLocal;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Instrument;

/** The instrument as an engine offers it: puts contexts under a meter. */
public final class ExecutionMeter {
    static final String ID = "assay-execution-meter";

    private final ContextLocal<ContextMeter> meters;
    private final ContextThreadLocal<CallStack> stacks;

    ExecutionMeter(ContextLocal<ContextMeter> meters, ContextThreadLocal<CallStack> stacks) {
        this.meters = meters;
        this.stacks = stacks;
    }

    /** The meter of an engine, the same one each time; the first call switches the instrument on. */
    public static ExecutionMeter of(Engine engine) {
        Instrument instrument = engine.getInstruments().get(ID);
        if (instrument == null) {
            throw new IllegalStateException("the engine was built without the instrument on its class path");
        }
        return instrument.lookup(ExecutionMeter.class);
    }

    /**
     * Puts a context under its meter. From here on the recursion limit holds, as {@code sys.getrecursionlimit()} tells it
     * but never above the bound.
     *
     * @param context a context of this engine in which no submission has run
     * @param highestRecursionLimit the frames that the stack of the thread that runs it holds
     * @return what begins and reads measurements in this context
     */
    public ContextMeter watch(Context context, int highestRecursionLimit) {
        context.enter();
        try {
            ContextMeter meter = meters.get();
            meter.watch(context, stacks, highestRecursionLimit);
            return meter;
        } finally {
            context.leave();
        }
    }
}
