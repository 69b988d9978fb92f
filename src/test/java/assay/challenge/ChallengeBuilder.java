package assay.challenge;

import assay.challenge.Group.Scoring;
import assay.challenge.Group.Visibility;
import assay.protocol.CaseInput;
import assay.protocol.EntryPoint;
import assay.protocol.Isolation;
import assay.protocol.Setting;
import assay.value.PythonValue;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Builds a challenge for a test; what a test does not mention is plain. */
public final class ChallengeBuilder {
    private final String id;
    private Path folder = Path.of("challenges");
    private Optional<Difficulty> difficulty = Optional.empty();
    private List<String> topics = List.of();
    private List<String> companies = List.of();
    private List<String> caseNames = List.of("first example");

    private ChallengeBuilder(String id) {
        this.id = id;
    }

    /** A challenge with one case. */
    public static ChallengeBuilder challenge(String id) {
        return new ChallengeBuilder(id);
    }

    public ChallengeBuilder folder(Path folder) {
        this.folder = folder;
        return this;
    }

    public ChallengeBuilder difficulty(Difficulty difficulty) {
        this.difficulty = Optional.of(difficulty);
        return this;
    }

    public ChallengeBuilder topics(String... topics) {
        this.topics = List.of(topics);
        return this;
    }

    public ChallengeBuilder companies(String... companies) {
        this.companies = List.of(companies);
        return this;
    }

    public ChallengeBuilder cases(String... names) {
        this.caseNames = List.of(names);
        return this;
    }

    /** The challenge. */
    public Challenge build() {
        List<TestCase> cases = new ArrayList<>();
        for (String name : caseNames) {
            cases.add(testCase(cases.size() + 1, name));
        }
        String file = id.replace('-', '_');
        return new Challenge(
                folder,
                "0".repeat(64),
                new Description(id, "Title of " + id, difficulty, topics, companies, file + ".py"),
                new EntryPoint.Function(file),
                Limits.DEFAULT,
                List.of(),
                Isolation.SUBMISSION,
                List.of(new Group(
                        Group.DEFAULT_NAME,
                        Visibility.PUBLIC,
                        new BigDecimal(cases.size()),
                        List.of(),
                        Scoring.PROPORTIONAL)),
                cases);
    }

    private static TestCase testCase(int number, String name) {
        return new TestCase(
                number,
                name,
                Group.DEFAULT_NAME,
                BigDecimal.ONE,
                new TestCase.Input.Given(new CaseInput.Call(List.of(), Map.of(), OptionalInt.empty(), false)),
                Setting.PLAIN,
                new Expectation(
                        Optional.of(new Expectation.Result.Value(new PythonValue.NoneValue())),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        Optional.empty()),
                Checker.Comparison.EQUAL,
                Optional.empty());
    }
}
