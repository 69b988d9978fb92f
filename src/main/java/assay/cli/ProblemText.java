package assay.cli;

import assay.challenge.Catalogue.Unusable;
import assay.challenge.Problem;
import assay.report.VisibleText;
import java.util.List;

/** Tells an author what is wrong with a challenge, one problem after the other, in a form that editors understand. */
final class ProblemText {
    private ProblemText() {}

    static void print(List<Unusable> unusable, Terminal terminal) {
        for (Unusable challenge : unusable) {
            printEach(challenge.problems(), terminal);
            terminal.remark("the challenge '%s' cannot be used".formatted(challenge.id()));
        }
    }

    static void printEach(List<Problem> problems, Terminal terminal) {
        for (Problem problem : problems) {
            terminal.err().println(VisibleText.of(place(problem) + problem.message()));
            if (!problem.remedy().isEmpty()) {
                terminal.err().println("    " + VisibleText.of(problem.remedy()));
            }
        }
    }

    private static String place(Problem problem) {
        String position = problem.line() == 0 ? "" : ":%d:%d".formatted(problem.line(), problem.column());
        String path = problem.path().isEmpty() ? "" : " " + problem.path() + ":";
        return problem.file() + position + ":" + path + " ";
    }
}
