package assay.instrument;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/**
 * Makes a context's {@code sys.setrecursionlimit} tell its meter. A submission that finds the way to the meter behind it
 * can do no more than by calling it: ask for a limit, of which it gets no more than the bound.
 */
final class RecursionLimit {
    private static final PythonFile INSTALL = new PythonFile("recursion_limit");

    private RecursionLimit() {}

    /** Gives what sets the limit to what it was at first. */
    static Value install(Context context, ContextMeter meter) {
        ProxyExecutable move = arguments -> meter.moveRecursionLimit(arguments[0].asInt());
        Value restore = INSTALL.load(context).execute(move);
        restore.executeVoid();
        return restore;
    }
}
