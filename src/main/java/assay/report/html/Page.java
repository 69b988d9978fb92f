package assay.report.html;

import assay.report.ReportOptions;
import assay.report.Standings;
import assay.result.RunResult;
import assay.result.SubmissionResult;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page as the templates see it.
 *
 * @param details absent where they are in pages beside this one
 */
record Page(Assets assets, String title, Overview overview, Optional<String> details, Links links) {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Page.class.getClassLoader(), Page.class.getPackageName());

    /** The page that tells all of this run. */
    static Page whole(String title, RunResult run, ReportOptions options, Links links) {
        Standings standings = new Standings(run.submissions());
        Details details = new Details(options, numbered(standings.candidates()), numbered(standings.challenges()));
        for (SubmissionResult submission : run.submissions()) {
            details.add(submission);
        }
        return new Page(
                Assets.load(), title, Overview.of(run, options, standings), Optional.of(details.compressed()), links);
    }

    private static Map<String, Integer> numbered(List<String> names) {
        Map<String, Integer> numbers = new HashMap<>();
        names.forEach(name -> numbers.put(name, numbers.size()));
        return numbers;
    }

    /** The same with other pages in place of its details. */
    Page leadingInto(String folder) {
        return new Page(assets, title, overview, Optional.empty(), Links.into(folder));
    }

    /** The document, which ends with a line break. */
    String rendered() {
        StringOutput output = new StringOutput();
        TEMPLATES.render("report.jte", this, output);
        return output.toString();
    }
}
