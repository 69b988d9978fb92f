package assay.report;

import static assay.result.CaseBuilder.accepted;
import static assay.result.CaseBuilder.failed;
import static assay.result.CaseBuilder.fullyExplained;

import assay.report.ReportOptions.Detail;
import assay.result.Adjustments;
import assay.result.Adjustments.Lateness;
import assay.result.Adjustments.Ruling;
import assay.result.CaseBuilder;
import assay.result.Explanation;
import assay.result.Explanation.Excerpt;
import assay.result.Points;
import assay.result.RunBuilder;
import assay.result.RunResult;
import assay.result.Verdict;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** A run and how it is to be shown; what every format makes of it stands in the folder that has the scenario's name. */
record ReportScenario(String name, RunResult run, ReportOptions options) {
    private static final ReportOptions PLAIN = ReportOptions.PLAIN;

    static Stream<ReportScenario> all() {
        return Stream.of(
                plain(
                        "an accepted submission",
                        single(
                                accepted("first example"),
                                accepted("second example").number(2))),
                plain("a failure with all that explains it", explainedFailure()),
                plain("one failure of each kind", oneOfEachKind()),
                plain("a file that does not load is explained once", unloadable()),
                plain("a hidden case shows only its number", hidden()),
                new ReportScenario("a hidden case is shown whole on request", hidden(), PLAIN.withHidden(true)),
                plain("what tests beside the submission judged is marked", inSandbox()),
                plain("a suite with notes and challenges not attempted", suite()),
                plain("a cohort that fits the width", cohort(3, 2)),
                new ReportScenario(
                        "a cohort of many challenges on a narrow terminal",
                        cohort(2, 9),
                        new ReportOptions(false, false, 60, Detail.FAILURES)),
                plain("a grader fault makes a result provisional", provisional()),
                plain("many failures are cut short", manyFailures()),
                plain("what an assignment changed is shown as such", adjusted()),
                plain("a single file that was set by hand", adjustedAlone()),
                plain("several solutions of a challenge are counted together", samples()),
                plain(
                        "a run in which nothing was graded",
                        RunBuilder.run().challenge("two-sum").build()),
                plain("wide and combining characters keep columns straight", wide()),
                plain("text that would act on a terminal is spelled out", hostile()),
                new ReportScenario(
                        "colours on a terminal", oneOfEachKind(), new ReportOptions(false, true, 80, Detail.FAILURES)),
                new ReportScenario("totals alone", suite(), new ReportOptions(false, false, 80, Detail.TOTALS)),
                new ReportScenario(
                        "everything about every case",
                        suite(),
                        new ReportOptions(false, false, 80, Detail.EVERYTHING)));
    }

    /** The scenario's folder. */
    String folder() {
        return name.replace(' ', '-');
    }

    @Override
    public String toString() {
        return name;
    }

    private static ReportScenario plain(String name, RunResult run) {
        return new ReportScenario(name, run, PLAIN);
    }

    private static RunResult single(CaseBuilder... cases) {
        return RunBuilder.run().submission("-", "two-sum", cases).build();
    }

    private static RunResult explainedFailure() {
        Explanation explanation = new Explanation(
                "the answer is [1, 0], but [0, 1] was expected",
                Optional.of(new Excerpt("two_sum([3, 3], 6)", false)),
                Optional.of(new Excerpt("[0, 1]", false)),
                Optional.of(new Excerpt("[" + "1, ".repeat(100), true)),
                Optional.of("item 0: 0 was expected, 1 was returned"),
                List.of("line 12 in two_sum", "line 7 in helper", "ValueError: bad"),
                Optional.of(new Excerpt("looking\nat\n\nnumbers\n", false)),
                Optional.of("the same number may occur twice"));
        return single(
                accepted("first example").points("0", "0").group("samples"),
                failed("the same number twice", Verdict.WRONG_ANSWER, "")
                        .group("edge cases")
                        .number(2)
                        .explained(explanation));
    }

    private static RunResult samples() {
        RunBuilder run = RunBuilder.run();
        for (int number = 1; number <= 6; number++) {
            Verdict verdict = number % 3 == 0 ? Verdict.ACCEPTED : Verdict.WRONG_ANSWER;
            run.sample("ada", "trie", number, ofVerdict(verdict));
        }
        run.submission("ada", "two-sum", ofVerdict(Verdict.ACCEPTED));
        run.sample("ada", "two-sum", 1, ofVerdict(Verdict.RUNTIME_ERROR));
        run.sample("ada", "two-sum", 2, ofVerdict(Verdict.INTERNAL_ERROR));
        run.sample("ada", "two-sum", 3, ofVerdict(Verdict.RUNTIME_ERROR));
        return run.submission("bob", "trie", ofVerdict(Verdict.ACCEPTED)).build();
    }

    private static CaseBuilder ofVerdict(Verdict verdict) {
        return verdict == Verdict.ACCEPTED ? accepted("case 1") : failed("case 1", verdict, "it is " + verdict.words());
    }

    private static RunResult oneOfEachKind() {
        Verdict[] verdicts = Verdict.values();
        return single(IntStream.range(0, verdicts.length)
                .mapToObj(index -> failed("case " + (index + 1), verdicts[index], "it is " + verdicts[index].words())
                        .number(index + 1)
                        .lastLine(index + 3)
                        .steps(index + 100)
                        .exitStatus(index)
                        .refused("open /etc/passwd")
                        .points(verdicts[index] == Verdict.PARTIAL ? "3.335" : "0", "10"))
                .toArray(assay.result.CaseBuilder[]::new));
    }

    private static RunResult unloadable() {
        Explanation message = new Explanation(
                "the file does not parse",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("line 3, column 9", "SyntaxError: '(' was never closed"),
                Optional.empty(),
                Optional.empty());
        return RunBuilder.run()
                .unloadable("-", "two-sum", message, "first example", "second example")
                .build();
    }

    private static RunResult hidden() {
        return single(
                accepted("first example"),
                failed("a SECRET case", Verdict.WRONG_ANSWER, "")
                        .explained(fullyExplained("a SECRET text"))
                        .refused("a SECRET file")
                        .lastLine(4711)
                        .steps(4711)
                        .exitStatus(4711)
                        .group("large")
                        .number(2)
                        .hidden());
    }

    private static RunResult inSandbox() {
        return single(
                accepted("first example"),
                accepted("test_empty").number(2).inSandbox(),
                failed("TestPairs.test_two[2-7]", Verdict.WRONG_ANSWER, "the assertion got 3, expected 4")
                        .number(3)
                        .inSandbox());
    }

    private static RunResult suite() {
        return RunBuilder.run()
                .challenge("anagram")
                .challenge("trie")
                .submission(
                        "ada",
                        "two-sum",
                        accepted("first example"),
                        accepted("second example").number(2))
                .submission(
                        "ada",
                        "valid-parentheses",
                        accepted("empty"),
                        failed("interleaved", Verdict.WRONG_ANSWER, "the answer is True, but False was expected")
                                .group("edge cases")
                                .number(2),
                        failed("deep", Verdict.TIME_LIMIT_EXCEEDED, "it took more than 2,000 ms of CPU time")
                                .group("large")
                                .number(3)
                                .cpuMillis(2013)
                                .hidden())
                .note("ada/twosum.py", "belongs to no challenge; did you mean two_sum.py?")
                .options(Map.of("select", "challenge:t* case:*", "failFast", "true"))
                .build();
    }

    private static RunResult cohort(int candidates, int challenges) {
        RunBuilder run = RunBuilder.run().challenge("nobody-tried-this");
        for (int candidate = 0; candidate < candidates; candidate++) {
            for (int challenge = candidate; challenge < challenges; challenge++) {
                run.submission(
                        "candidate " + candidate,
                        "challenge-" + challenge,
                        accepted("first"),
                        challenge % 3 == candidate
                                ? failed("second", Verdict.RUNTIME_ERROR, "it raised ValueError")
                                        .number(2)
                                : accepted("second").number(2));
            }
        }
        return run.note("zoe", "is on the roster and has no submission").build();
    }

    private static RunResult provisional() {
        return single(
                accepted("first example"),
                failed("second example", Verdict.INTERNAL_ERROR, "the worker could not be started, twice")
                        .number(2)
                        .points("0", "0"));
    }

    private static RunResult manyFailures() {
        return RunBuilder.run()
                .submission(
                        "ada",
                        "two-sum",
                        IntStream.rangeClosed(1, 12)
                                .mapToObj(number -> failed("case " + number, Verdict.WRONG_ANSWER, "it is wrong")
                                        .number(number))
                                .toArray(assay.result.CaseBuilder[]::new))
                .build();
    }

    private static RunResult adjusted() {
        Points ten = Points.of(BigDecimal.TEN);
        Adjustments late =
                Adjustments.NONE.with(new Lateness(Duration.ofHours(27).plusMinutes(5), BigFraction.of(4, 5), ten));
        Adjustments ruled = Adjustments.NONE
                .withTimeMultiplier(BigFraction.of(3, 2))
                .with(new Ruling("the statement was ambiguous\n" + HostileText.ALL, Verdict.WRONG_ANSWER, Points.ZERO));
        return RunBuilder.run()
                .submission("ada", "anagram", accepted("first").points("8", "10"))
                .adjusted(late)
                .submission("ada", "two-sum", accepted("first"))
                .adjusted(ruled)
                .submission("bob", "anagram", failed("first", Verdict.WRONG_ANSWER, "it is wrong"))
                .adjusted(
                        late.with(new Ruling("a second look", Verdict.RUNTIME_ERROR, new Points(BigFraction.of(1, 3)))))
                .build();
    }

    private static RunResult adjustedAlone() {
        return RunBuilder.run()
                .submission("-", "two-sum", accepted("first example"))
                .adjusted(Adjustments.NONE.with(new Ruling("it was lost", Verdict.MISSING, Points.ZERO)))
                .build();
    }

    private static RunResult wide() {
        return RunBuilder.run()
                .submission("李小龍", "two-sum", accepted("first"))
                .submission("Zoe\u0308", "two-sum", accepted("first"))
                .submission("plain", "anagram", failed("회문", Verdict.WRONG_ANSWER, "漢字".repeat(60)))
                .build();
    }

    private static RunResult hostile() {
        return RunBuilder.run()
                .tool(HostileText.ALL)
                .submission("a" + HostileText.ALL, "two-sum", accepted(HostileText.ALL))
                .submission(
                        "b",
                        "two-sum",
                        failed(HostileText.ALL, Verdict.RUNTIME_ERROR, "")
                                .group(HostileText.ALL)
                                .refused(HostileText.ALL)
                                .explained(fullyExplained(HostileText.ALL)))
                .note(HostileText.ALL, HostileText.ALL)
                .build();
    }
}
