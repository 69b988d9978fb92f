package assay.judge;

import assay.challenge.Expectation;
import assay.challenge.Expectation.ExpectedError;
import assay.judge.Judgement.Decided;
import assay.judge.explanation.RaiseWords;
import assay.protocol.RaisedError;
import java.util.Optional;

/** Judges an exception that came out of the submission. */
final class RaisedJudge {
    private final CaseRun run;
    private final Drafts drafts;
    private final Expectation expectation;

    RaisedJudge(CaseRun run) {
        this.run = run;
        this.drafts = new Drafts(run);
        this.expectation = run.testCase().expectation();
    }

    Judgement judge(RaisedError error) {
        RaiseCheck check = new RaiseCheck(run, drafts::of);
        return expectation
                .error()
                .map(expected -> judge(check, expected, error))
                .orElseGet(() -> check.unexpected(error));
    }

    /** An exception that the case expects, at a call of a method where that came in one. */
    Decided judge(RaiseCheck check, ExpectedError expected, RaisedError error) {
        Optional<Decided> failure =
                check.failure(expected, error).or(new SideEffects(run)::failure).or(this::faultOfArguments);
        return failure.orElseGet(() -> drafts.accepted(RaiseWords.raised(error) + ", as expected"));
    }

    /** Arguments are not read after an exception, so nothing can be expected of them then. */
    private Optional<Decided> faultOfArguments() {
        return expectation
                .argumentsAfter()
                .map(after -> drafts.challengeFailed("arguments after a call that raises cannot be judged"));
    }
}
