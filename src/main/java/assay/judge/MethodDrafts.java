package assay.judge;

import assay.judge.explanation.CallWords;
import assay.judge.explanation.Draft;
import assay.protocol.CaseInput;

/** Starts explanations that are about one method call. */
final class MethodDrafts {
    private final CaseRun run;
    private final int index;

    /** @param index of the call, counted from 0 */
    MethodDrafts(CaseRun run, int index) {
        this.run = run;
        this.index = index;
    }

    /** Names the call before the summary, and shows the calls before it. */
    Draft draft(String summary) {
        String call = run.conditions().input() instanceof CaseInput.Construction construction
                ? CallWords.of(index, construction.calls().get(index)) + ": "
                : "";
        return new Drafts(run).ofCall(index, call + summary);
    }
}
