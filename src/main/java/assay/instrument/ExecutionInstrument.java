package assay.instrument;

import com.oracle.truffle.api.ContextLocal;
import com.oracle.truffle.api.ContextThreadLocal;
import com.oracle.truffle.api.instrumentation.Instrumenter;
import com.oracle.truffle.api.instrumentation.SourceSectionFilter;
import com.oracle.truffle.api.instrumentation.StandardTags.RootBodyTag;
import com.oracle.truffle.api.instrumentation.StandardTags.StatementTag;
import com.oracle.truffle.api.instrumentation.TruffleInstrument;
import org.graalvm.polyglot.SandboxPolicy;

/**
 * Listens to Python functions and statements in all contexts of an engine. It comes to life when the engine is first
 * asked for its {@link ExecutionMeter}; before, and in engines never asked, it costs nothing.
 */
@TruffleInstrument.Registration(
        id = ExecutionMeter.ID,
        name = "Execution meter",
        services = ExecutionMeter.class,
        sandbox = SandboxPolicy.UNTRUSTED)
public final class ExecutionInstrument extends TruffleInstrument {
    private final ContextLocal<ContextMeter> meters = locals.createContextLocal(ContextMeter::new);
    private final ContextThreadLocal<CallStack> stacks =
            locals.createContextThreadLocal((context, thread) -> new CallStack(meters.get(context)));

    @Override
    protected void onCreate(Env environment) {
        // A function's body and not its root: an error thrown where the root begins meets a frame that Python has not
        // set up yet, and surfaces as an internal one. Frames of the standard library do not count: to mark them,
        // GraalPy reads its byte code a second time, so that every import would take many times as long.
        SourceSectionFilter frames = SourceSectionFilter.newBuilder()
                .tagIs(RootBodyTag.class)
                .includeInternal(false)
                .sourceIs(Listing::mayBeOf)
                .build();
        SourceSectionFilter statements = SourceSectionFilter.newBuilder()
                .tagIs(StatementTag.class)
                .includeInternal(false)
                .sourceIs(Listing::mayBeOf)
                .build();
        Instrumenter instrumenter = environment.getInstrumenter();
        instrumenter.attachExecutionEventFactory(frames, new FrameEvents(stacks));
        instrumenter.attachExecutionEventFactory(statements, new StatementEvents(stacks));
        environment.registerService(new ExecutionMeter(meters, stacks));
    }
}
