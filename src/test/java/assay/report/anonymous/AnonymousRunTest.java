package assay.report.anonymous;

import static assay.result.CaseBuilder.accepted;
import static assay.result.CaseBuilder.failed;
import static org.assertj.core.api.Assertions.assertThat;

import assay.result.Explanation;
import assay.result.Explanation.Excerpt;
import assay.result.RunBuilder;
import assay.result.RunResult;
import assay.result.SubmissionResult;
import assay.result.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnonymousRunTest {

    private static List<SubmissionResult> submissions(RunResult run) {
        List<SubmissionResult> all = new ArrayList<>();
        AnonymousRun.of(run).submissions().forEach(all::add);
        return all;
    }

    private static Explanation printed(String text, String input) {
        return new Explanation(
                "printed " + text,
                Optional.of(new Excerpt(input, false)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("line 3 in ada"),
                Optional.of(new Excerpt(text, false)),
                Optional.empty());
    }

    @Test
    void candidateHasOneNameInAllResultsNotesAndPaths() {
        RunResult run = RunBuilder.run()
                .submission("ada", "anagram", accepted("first"))
                .submission("ada", "two-sum", accepted("first"))
                .submission("bob", "two-sum", accepted("first"))
                .note("ada/ada.txt", "belongs to no challenge")
                .note("Ada", "not graded: names that differ only in case or form are taken for one: Ada, ada")
                .options(Map.of("select", "candidate:a* challenge:two-*"))
                .build();
        List<SubmissionResult> results = submissions(run);
        String ada = results.get(0).candidate();
        assertThat(ada).matches("candidate [12]");
        assertThat(results.get(1).candidate()).isEqualTo(ada);
        assertThat(results.get(2).candidate()).isNotEqualTo(ada).startsWith("candidate ");
        assertThat(results.get(0).file()).isEqualTo(ada + "/anagram.py");
        RunResult anonymous = AnonymousRun.of(run);
        assertThat(anonymous.notes().toString()).doesNotContain("ada").doesNotContain("Ada");
        assertThat(anonymous.notes().getFirst().subject()).isEqualTo(ada + "/" + ada + ".txt");
        assertThat(anonymous.provenance().options()).containsEntry("select", "candidate:… challenge:two-*");
    }

    @Test
    void orderOfTheRealNamesIsNotKept() {
        RunBuilder run = RunBuilder.run()
                .submission("ada", "anagram")
                .submission("bob", "anagram", accepted("first"))
                .note("ada/notes.txt", "belongs to no challenge")
                .note("bob/notes.txt", "belongs to no challenge");
        List<SubmissionResult> results = submissions(run.build());
        assertThat(results).extracting(SubmissionResult::candidate).containsExactly("candidate 1", "candidate 2");
        assertThat(results.getFirst().verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(AnonymousRun.of(run.build()).notes())
                .extracting(RunResult.Note::subject)
                .containsExactly("candidate 1/notes.txt", "candidate 2/notes.txt");
    }

    @Test
    void resultsOfTenAndMoreStandInTheOrderThatAResultsFileHas() {
        RunBuilder run = RunBuilder.run();
        for (char name = 'a'; name <= 'k'; name++) {
            run.submission(String.valueOf(name), "anagram", accepted("first"));
        }
        assertThat(submissions(run.build())).extracting(SubmissionResult::key).isSorted();
    }

    @Test
    void whatTheCandidatePrintsIsSearchedForTheNameAsAWord() {
        RunResult run = RunBuilder.run()
                .submission(
                        "ada",
                        "two-sum",
                        failed("first", Verdict.WRONG_ANSWER, "").explained(printed("ada_1 by ada, not adam", "f(1)")))
                .build();
        Explanation explanation = submissions(run).getFirst().cases().getFirst().explanation();
        assertThat(explanation.output().orElseThrow().text()).isEqualTo("candidate 1_1 by candidate 1, not adam");
        assertThat(explanation.traceback()).containsExactly("line 3 in candidate 1");
    }

    @Test
    void nameThatTheChallengeItselfSpeaksOfStays() {
        RunResult run = RunBuilder.run()
                .submission(
                        "ada",
                        "two-sum",
                        failed("first", Verdict.WRONG_ANSWER, "").explained(printed("ada", "greet('ada')")))
                .build();
        assertThat(submissions(run)
                        .getFirst()
                        .cases()
                        .getFirst()
                        .explanation()
                        .output()
                        .orElseThrow()
                        .text())
                .isEqualTo("ada");
    }

    @Test
    void singleFileHasNoCandidateAndLosesItsFolders() {
        RunResult run =
                RunBuilder.run().submission("-", "two-sum", accepted("first")).build();
        assertThat(submissions(run).getFirst().candidate()).isEqualTo("-");
        assertThat(submissions(run).getFirst().file()).isEqualTo("two_sum.py");
    }

    @Test
    void namesInRowsOfTheRosterThatCannotBeUsedAreLeftOut() {
        RunResult run = RunBuilder.run()
                .note("roster", "line 3: \"eve\" is already on line 2")
                .build();
        assertThat(AnonymousRun.of(run).notes().getFirst().text()).isEqualTo("line 3: \"…\" is already on line 2");
    }
}
