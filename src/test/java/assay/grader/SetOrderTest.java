package assay.grader;

import static org.assertj.core.api.Assertions.assertThat;

import assay.challenge.Challenge;
import assay.grader.GradingRequest.Effort;
import assay.result.CaseResult;
import assay.result.SubmissionResult;
import assay.result.Verdict;
import assay.submission.SubmissionFile;
import assay.supervisor.WorkerCommand;
import assay.supervisor.WorkerStarter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two sets of programs, all of which give what is expected when sets are gone through as items came in: the result of
 * the ones depends on that, the others are right. All are graded in one run.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SetOrderTest {
    private static final int WORKERS = 2;

    private final Map<String, SubmissionResult> results = new HashMap<>();

    @BeforeAll
    void gradeAll() throws InterruptedException {
        List<SetOrderProgram> programs = Stream.concat(dependent(), correct()).toList();
        List<Challenge> challenges =
                programs.stream().map(SetOrderProgram::challenge).toList();
        List<SubmissionFile> files =
                programs.stream().map(SetOrderProgram::submission).toList();
        try (WorkerStarter starter = new WorkerStarter(WorkerCommand.ofThisInstallation())) {
            GradingRequest request = new GradingRequest(
                    challenges, files, List.of(), List.of(), name -> true, new Effort(WORKERS, false, false), Map.of());
            new Grader(starter, "test")
                    .grade(request, new ResultsInMemory(), Progress.none())
                    .submissions()
                    .forEach(result -> results.put(result.challenge(), result));
        }
    }

    static Stream<SetOrderProgram> dependent() {
        return SetOrderProgram.all("depends");
    }

    static Stream<SetOrderProgram> correct() {
        return SetOrderProgram.all("correct");
    }

    @ParameterizedTest
    @MethodSource("dependent")
    void aResultThatDependsOnTheOrderOfASetIsWrong(SetOrderProgram program) {
        SubmissionResult result = Objects.requireNonNull(results.get(program.id()));
        assertThat(result.verdict()).isEqualTo(Verdict.WRONG_ANSWER);
        assertThat(result.cases())
                .filteredOn(each -> each.verdict() == Verdict.WRONG_ANSWER)
                .extracting(each -> each.explanation().summary())
                .containsOnly("the result depends on the order of a set, which Python does not define (line "
                        + program.markedLine() + ")");
    }

    @ParameterizedTest
    @MethodSource("correct")
    void aResultThatDoesNotIsAccepted(SetOrderProgram program) {
        assertThat(Objects.requireNonNull(results.get(program.id())).cases())
                .allSatisfy(
                        each -> assertThat(each.verdict()).as(() -> words(each)).isEqualTo(Verdict.ACCEPTED));
    }

    private static String words(CaseResult result) {
        return result.explanation().summary()
                + result.explanation().difference().orElse("");
    }
}
