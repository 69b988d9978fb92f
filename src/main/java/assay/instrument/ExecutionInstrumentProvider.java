package assay.instrument;

import com.oracle.truffle.api.instrumentation.TruffleInstrument;
import com.oracle.truffle.api.instrumentation.provider.TruffleInstrumentProvider;
import java.util.Collection;
import java.util.List;
import org.graalvm.polyglot.SandboxPolicy;

/** By which an engine finds the instrument; what Truffle's annotation processor would generate. */
@TruffleInstrument.Registration(
        id = ExecutionMeter.ID,
        name = "Execution meter",
        services = ExecutionMeter.class,
        sandbox = SandboxPolicy.UNTRUSTED)
public final class ExecutionInstrumentProvider extends TruffleInstrumentProvider {
    @Override
    protected String getInstrumentClassName() {
        return ExecutionInstrument.class.getName();
    }

    @Override
    protected Object create() {
        return new ExecutionInstrument();
    }

    @Override
    protected Collection<String> getServicesClassNames() {
        return List.of(ExecutionMeter.class.getName());
    }
}
