package assay.worker;

import assay.protocol.CaseInput;
import assay.protocol.CaseInput.PythonTest;
import assay.protocol.Observation;
import assay.protocol.Observation.Tested;
import assay.protocol.TestOutcome;
import java.util.Arrays;
import java.util.List;

/** A submission, and the text of a tests.py that imports it by the name {@code two_sum}. */
record TestedSubmission(Submission submission, String tests) {

    /** One that defines {@code solve}. */
    static TestedSubmission of(String source, String tests) {
        return new TestedSubmission(Submission.module(source, "solve"), tests);
    }

    /** What came of one test; nothing else may have come. */
    TestOutcome outcome(String name) {
        if (observe(name) instanceof Tested(TestOutcome outcome)) {
            return outcome;
        }
        throw new AssertionError("it did not end as a test does: " + observe(name));
    }

    Observation observe(String name) {
        return observeAll(name).getFirst();
    }

    /** What came of some tests, run one after the other. */
    List<Observation> observeAll(String... names) {
        CaseInput[] inputs =
                Arrays.stream(names).map(name -> new PythonTest(tests, name)).toArray(CaseInput[]::new);
        return submission.run(inputs).stream()
                .map(observed -> observed.observation())
                .toList();
    }
}
