package assay.judge.explanation;

import assay.protocol.CaseInput.MethodCall;

/** Method calls in sentences. */
public final class CallWords {
    private CallWords() {}

    /** {@code call 3, get(1)}, where the index counts from 0. */
    public static String of(int index, MethodCall call) {
        return "call " + (index + 1) + ", " + InputText.of(call);
    }
}
