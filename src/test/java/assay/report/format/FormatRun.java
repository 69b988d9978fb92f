package assay.report.format;

import static assay.result.CaseBuilder.accepted;
import static assay.result.CaseBuilder.failed;
import static assay.result.CaseBuilder.fullyExplained;

import assay.report.ReportOptions;
import assay.report.gradebook.Gradebook;
import assay.report.gradebook.Student;
import assay.report.gradebook.Worksheet;
import assay.result.CaseBuilder;
import assay.result.Explanation;
import assay.result.Explanation.Excerpt;
import assay.result.RunBuilder;
import assay.result.RunResult;
import assay.result.Verdict;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A run in which everything occurs that formats have to tell, and how to write it in any of them. */
public final class FormatRun {
    /** What no format may tell. */
    public static final String SECRET = "SECRET";

    private static final String CANVAS = """
            Student,ID,SIS User ID,SIS Login ID,Section,Homework 1 (99)
            "    Points Possible",,,,,100
            "Lovelace, Ada",1,s1,ada@example.org,A,
            "Babbage, Bob",2,s2,bob@example.org,A,
            "Nobody, Noah",3,s3,noah@example.org,B,12
            """;

    private static final String MOODLE = """
            Identifier,Full name,Email address,Status,Grade,Maximum Grade,Grade can be changed,Feedback comments
            Participant 1,Ada Lovelace,ada@example.org,Submitted,,"10,00",Yes,
            Participant 2,Bob Babbage,bob@example.org,Submitted,5,"10,00",No,as agreed
            Participant 3,Noah Nobody,noah@example.org,,,"10,00",Yes,
            """;

    private FormatRun() {}

    /** The run: two candidates on the roster and one who is not, and one who handed in nothing. */
    public static RunResult run() {
        return RunBuilder.run()
                .submission(
                        "ada",
                        "two-sum",
                        accepted("first example").group("samples"),
                        explained().group("edge cases").number(2),
                        failed("slow", Verdict.TIME_LIMIT_EXCEEDED, "it took more than 2,000 ms of CPU time")
                                .number(3)
                                .lastLine(7)
                                .cpuMillis(2013),
                        secret(4),
                        failed("needs the large ones", Verdict.SKIPPED, "its group requires another")
                                .number(5))
                .submission(
                        "ada",
                        "valid-parentheses",
                        accepted("empty"),
                        accepted("nested").number(2))
                .unloadable("bob", "two-sum", unloadable(), "first example", "second example")
                .submission(
                        "zoe",
                        "two-sum",
                        accepted("test_pairs").inSandbox(),
                        failed("test_empty", Verdict.WRONG_ANSWER, "the assertion got 3, expected 4")
                                .number(2)
                                .inSandbox(),
                        failed("half", Verdict.PARTIAL, "a third of it is right")
                                .number(3)
                                .points("3.335", "10"),
                        failed("broken", Verdict.INTERNAL_ERROR, "the worker could not be started, twice")
                                .number(4)
                                .points("0", "0"))
                .note("ada/notes.txt", "belongs to no challenge")
                .note("noah", "is on the roster and has no submission")
                .options(Map.of("select", "challenge:t*"))
                .build();
    }

    private static CaseBuilder explained() {
        return failed("the same number twice", Verdict.WRONG_ANSWER, "")
                .explained(new Explanation(
                        "returned None, expected [0, 1]: is there a `return`?",
                        Optional.of(new Excerpt("two_sum([3, 3], 6)", false)),
                        Optional.of(new Excerpt("[0, 1]", false)),
                        Optional.of(new Excerpt("None", false)),
                        Optional.of("expected a list, got None"),
                        List.of("line 12 in two_sum", "line 7 in search"),
                        Optional.of(new Excerpt("looking\nat numbers\n", false)),
                        Optional.of("The same number may occur twice.")))
                .refused("open /etc/passwd");
    }

    private static CaseBuilder secret(int number) {
        return failed("a SECRET case", Verdict.WRONG_ANSWER, "")
                .explained(fullyExplained("a SECRET text"))
                .refused("a SECRET file")
                .lastLine(471_147)
                .exitStatus(471_147)
                .group("large")
                .number(number)
                .hidden();
    }

    private static Explanation unloadable() {
        return new Explanation(
                "the file does not parse",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("line 3, column 9", "SyntaxError: '(' was never closed"),
                Optional.empty(),
                Optional.empty());
    }

    /** What a worksheet of that format is filled in from. */
    public static Optional<Gradebook> gradebook(ReportFormat format) {
        if (!format.needsWorksheet()) {
            return Optional.empty();
        }
        return Optional.of(new Gradebook(
                Worksheet.parse(format == ReportFormat.CANVAS ? CANVAS : MOODLE),
                List.of(
                        Student.of("ada", List.of("Ada Lovelace", "ada@example.org")),
                        Student.of("bob", List.of("Bob Babbage", "bob@example.org")),
                        Student.of("noah", List.of("Noah Nobody", "noah@example.org")))));
    }

    /** The documents by the names of their files. */
    public static Map<String, String> documents(ReportFormat format, RunResult run, ReportOptions options)
            throws IOException {
        Map<String, String> documents = new TreeMap<>();
        Parts.each(run, format.scope(), (name, part) -> {
            StringWriter written = new StringWriter();
            format.report(gradebook(format)).write(part, options, written);
            documents.put(name + "." + format.extension(), written.toString());
        });
        return documents;
    }

    /** All documents one after the other. */
    public static String text(ReportFormat format, RunResult run, ReportOptions options) throws IOException {
        return String.join("", documents(format, run, options).values());
    }
}
