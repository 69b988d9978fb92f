package assay.report.html;

import static assay.result.CaseBuilder.accepted;
import static assay.result.CaseBuilder.failed;

import assay.result.CaseBuilder;
import assay.result.Explanation;
import assay.result.Explanation.Excerpt;
import assay.result.RunBuilder;
import assay.result.RunResult;
import assay.result.Verdict;
import java.util.List;
import java.util.Optional;

/** Runs that pages are made of in tests. */
final class Cohorts {
    private Cohorts() {}

    /** Three candidates: one is right, one is wrong here and there, one's file does not load. */
    static RunResult small() {
        return RunBuilder.run()
                .challenge("palindrome")
                .challenge("two-sum")
                .submission(
                        "ada",
                        "palindrome",
                        timed(accepted("empty")),
                        timed(accepted("short").number(2)))
                .submission("ada", "two-sum", timed(accepted("pairs")))
                .submission("bob", "palindrome", timed(accepted("empty")), timed(wrong().number(2)))
                .submission(
                        "bob",
                        "two-sum",
                        failed("pairs", Verdict.TIME_LIMIT_EXCEEDED, "it took more than 2,000 ms of CPU time")
                                .cpuMillis(2_500)
                                .cpuLimitMillis(2_000))
                .unloadable("zoe", "palindrome", Explanation.of("the file does not parse"), "empty", "short")
                .submission("zoe", "two-sum", timed(accepted("pairs")))
                .note("yan", "is on the roster and has no submission")
                .build();
    }

    private static CaseBuilder timed(CaseBuilder testCase) {
        return testCase.cpuLimitMillis(2_000);
    }

    static CaseBuilder wrong() {
        return failed("short", Verdict.WRONG_ANSWER, "")
                .explained(new Explanation(
                        "returned ['a', 'c'], expected ['a', 'b']",
                        Optional.of(new Excerpt("letters('ab')", false)),
                        Optional.of(new Excerpt("['a', 'b']", false)),
                        Optional.of(new Excerpt("['a', 'c']", false)),
                        Optional.of("at index 1: 'c' instead of 'b'"),
                        List.of("File \"letters.py\", line 3, in letters", "ValueError: no"),
                        Optional.of(new Excerpt("looking\nat letters\n", false)),
                        Optional.of("Look at the second letter.")));
    }

    /** So many candidates and challenges, a third of the submissions wrong in every other of ten cases. */
    static RunResult large(int candidates, int challenges) {
        RunBuilder run = RunBuilder.run();
        for (int candidate = 0; candidate < candidates; candidate++) {
            for (int challenge = 0; challenge < challenges; challenge++) {
                run.submission(
                        "candidate-%04d".formatted(candidate),
                        "challenge-%02d".formatted(challenge),
                        cases(candidate, (candidate * 7 + challenge * 3) % 10 < 3));
            }
        }
        return run.build();
    }

    private static CaseBuilder[] cases(int candidate, boolean wrong) {
        CaseBuilder[] cases = new CaseBuilder[10];
        for (int index = 0; index < cases.length; index++) {
            CaseBuilder one = wrong && index % 2 == 1 ? wrong(candidate, index) : accepted("case");
            cases[index] =
                    timed(one.named("case of number " + index).number(index + 1).cpuMillis(candidate % 1_500L));
        }
        return cases;
    }

    /** A quarter of the candidates have an answer of their own, the others one of ten. */
    private static CaseBuilder wrong(int candidate, int index) {
        String answer = candidate % 4 == 0 ? "candidate " + candidate : "mistake " + candidate % 10;
        Optional<Excerpt> output = Optional.of(new Excerpt("printed by " + answer + "\n", false));
        return failed("case", Verdict.WRONG_ANSWER, "")
                .explained(new Explanation(
                        "returned [%s], expected [%d]".formatted(answer, index),
                        Optional.of(new Excerpt("solve(%d)".formatted(index), false)),
                        Optional.of(new Excerpt("[%d]".formatted(index), false)),
                        Optional.of(new Excerpt("[%s]".formatted(answer), false)),
                        Optional.of("at index 0"),
                        List.of(),
                        output,
                        Optional.empty()));
    }
}
