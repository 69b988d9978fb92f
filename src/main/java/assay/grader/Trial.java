package assay.grader;

import assay.challenge.Challenge;
import assay.challenge.Limits;
import assay.challenge.TestCase;
import assay.judge.explanation.SourceText;
import assay.protocol.CaseInput;
import assay.protocol.Observation;
import assay.result.Verdict;
import assay.supervisor.ProgramSession;
import assay.value.PythonValue;
import java.util.Optional;

/** A text against single cases of a challenge. */
public final class Trial implements AutoCloseable {
    private final ProgramSession session;
    private final Challenge challenge;
    private final CaseRunner runner;
    private final SourceText source;

    Trial(ProgramSession session, Challenge challenge, CaseRunner runner, SourceText source) {
        this.session = session;
        this.challenge = challenge;
        this.runner = runner;
        this.source = source;
    }

    /** What becomes of a case under these limits. */
    public Verdict verdict(TestCase testCase, Limits limits) throws InterruptedException {
        return runner.run(session, challenge.with(limits), testCase, source, false)
                .decided()
                .verdict();
    }

    /** What happens on an input that is not one of the challenge's, under its limits. */
    public Observation observe(TestCase testCase, CaseInput input) throws InterruptedException {
        return session.run(input, testCase.setting(), TimedRunner.leastLimits(challenge.limits()))
                .observation();
    }

    /** What is wrong with the answer to such an input, where that value is expected; empty when it is right. */
    public Optional<String> difference(TestCase testCase, CaseInput input, PythonValue expected)
            throws InterruptedException {
        return runner.difference(session, challenge, testCase, input, expected, source);
    }

    @Override
    public void close() {
        session.close();
    }
}
