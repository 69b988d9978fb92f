package assay.sandbox;

import assay.protocol.CaseInput;
import assay.protocol.Setting;
import assay.protocol.Setting.Allowance;
import assay.protocol.Setting.Clock;

/**
 * What a case asks of its interpreter.
 *
 * @param threads whether more than one may run
 * @param virtualTime whether its clock is virtual, as that of all asynchronous code is, and of identifiers made of it
 * @param asynchronous whether coroutines may have to be run
 */
public record CaseKind(boolean threads, boolean virtualTime, boolean asynchronous) {

    /** The kind of a case of a program. */
    public static CaseKind of(Program program, CaseInput input, Setting setting) {
        boolean asynchronous = VirtualTime.isAsynchronous(program.text())
                || (input instanceof CaseInput.Script script && VirtualTime.isAsynchronous(script.source()));
        return new CaseKind(
                setting.allowed().contains(Allowance.THREADS),
                asynchronous
                        || setting.clock() == Clock.VIRTUAL
                        || program.text().contains("uuid1"),
                asynchronous);
    }
}
