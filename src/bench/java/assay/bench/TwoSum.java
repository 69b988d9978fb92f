package assay.bench;

import assay.challenge.Challenge;
import assay.challenge.Limits;
import assay.challenge.TestCase;
import assay.challenge.loading.CatalogueLoader;
import assay.judge.CaseRun;
import assay.judge.Judge;
import assay.judge.Judgement;
import assay.judge.explanation.SourceText;
import assay.protocol.CaseInput;
import assay.protocol.CaseLimits;
import assay.protocol.Measurement;
import assay.protocol.Observation;
import assay.value.PythonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A challenge of the catalogue with ten small cases, and a solution of it. */
public final class TwoSum {
    /** Where the catalogue is, as the launching command says. */
    private static final Path CATALOGUE = Path.of(System.getProperty("bench.challenges", "challenges"));

    private static final int CASES = 10;

    public static final CaseLimits LIMITS = new CaseLimits(2_000, 10_000, 256, 64, CaseLimits.Reading.SUBMISSION);

    public final Challenge challenge;
    public final List<TestCase> cases;
    private final String solution;

    public TwoSum() {
        challenge = CatalogueLoader.load(List.of(CATALOGUE)).challenges().stream()
                .filter(each -> each.id().equals("two-sum"))
                .findFirst()
                .orElseThrow();
        cases = challenge.cases().stream()
                .filter(each -> each.input() instanceof TestCase.Input.Given)
                .limit(CASES)
                .toList();
        solution = read(challenge.files().reference().orElseThrow());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The solution in a text that no other submission has. */
    public String submission(int number) {
        return solution + "\n# submission %d\n".formatted(number);
    }

    /** A case's input, which stands in the file. */
    public static CaseInput input(TestCase testCase) {
        return ((TestCase.Input.Given) testCase.input()).input();
    }

    /** What an observation of a case means. */
    public Judgement judge(TestCase testCase, Observation observation, Measurement measurement) {
        SourceText source = new SourceText("two_sum.py", List.of());
        CaseRun.Conditions conditions =
                new CaseRun.Conditions(challenge.entry(), input(testCase), LIMITS, Limits.DEFAULT, source);
        Optional<PythonValue> noReference = Optional.empty();
        return Judge.judge(new CaseRun(testCase, conditions, noReference, observation, measurement));
    }
}
