package assay.sandbox;

import assay.instrument.Listing;
import assay.protocol.SetOrder;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/**
 * A program made ready to be run with its sets in another order; {@code setorders.py} from the host's side. It has to be
 * made before any program is executed, which could patch what it rests on.
 */
final class SetOrders {
    private final Functions python;
    private final Listing listing;
    private final Value code;

    SetOrders(Prelude prelude, Program program, Value plainCode) {
        python = prelude.load("setorders");
        listing = program.listing();
        code = compiled(program, plainCode);
    }

    /** The code of the program; what is executed of it from now on finds sets in this order. */
    Value code(SetOrder.Rearranged order) {
        python.call("begin", listing.lastLineFrom(order.lastLine()), order.backwards());
        return code;
    }

    /** Whether a set was met, since then, whose items have another order. */
    boolean areMet() {
        return python.call("has_met").asBoolean();
    }

    /** A program that is too much for the way through its tree has the sets that it has. */
    private Value compiled(Program program, Value plainCode) {
        try {
            return python.call("compiled", program.text(), program.fileName());
        } catch (PolyglotException failed) {
            if (failed.isCancelled() || failed.isResourceExhausted()) {
                throw failed;
            }
            return plainCode;
        }
    }
}
