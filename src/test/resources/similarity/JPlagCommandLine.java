import de.jplag.JPlag;
import de.jplag.exceptions.ExitException;
import de.jplag.options.JPlagOptions;
import de.jplag.python3.PythonLanguage;
import de.jplag.reporting.reportobject.ReportObjectFactory;
import java.io.File;
import java.io.FileNotFoundException;
import java.util.Set;

/**
 * JPlag's command line, as far as Assay uses it, for tests: Maven Central has JPlag's libraries, and its command line only
 * as a library that is no program. The comparison, and the file that tells of it, are JPlag's own. The names of the
 * options are those of de.jplag.cli.options.CliOptions in the repository of JPlag, in 5.1 and in 6: -l and --language,
 * -M and --mode, -t and --min-tokens, -m and --similarity-threshold, -n and --shown-comparisons, -r and --result-file,
 * -bc and --base-code; that an ending is added to the result's name, and the exit status 1 with a message, are those of
 * de.jplag.cli.CLI. Compiled when tests run, and never linked to Assay.
 */
public final class JPlagCommandLine {
    private JPlagCommandLine() {}

    public static void main(String[] arguments) throws FileNotFoundException {
        JPlagOptions options = new JPlagOptions(new PythonLanguage(), Set.of(), Set.of());
        String result = "results";
        for (int index = 0; index < arguments.length; index++) {
            switch (arguments[index]) {
                case "--language" -> require("python3", arguments[++index]);
                case "--mode" -> require("RUN", arguments[++index]);
                case "--min-tokens" -> options = options.withMinimumTokenMatch(Integer.valueOf(arguments[++index]));
                case "--similarity-threshold" ->
                    options = options.withSimilarityThreshold(Double.parseDouble(arguments[++index]));
                case "--shown-comparisons" ->
                    options = options.withMaximumNumberOfComparisons(Integer.parseInt(arguments[++index]));
                case "--result-file" -> result = arguments[++index];
                case "--base-code" ->
                    options = options.withBaseCodeSubmissionDirectory(new File(arguments[++index]));
                default -> {
                    if (arguments[index].startsWith("-")) {
                        throw new IllegalArgumentException("Unknown option: '" + arguments[index] + "'");
                    }
                    options = options.withSubmissionDirectories(Set.of(new File(arguments[index])));
                }
            }
        }
        try {
            new ReportObjectFactory(new File(result + ".zip")).createAndSaveReport(JPlag.run(options));
        } catch (ExitException failure) {
            System.err.println("[ERROR] " + failure.getMessage());
            System.exit(1);
        }
    }

    private static void require(String expected, String given) {
        if (!expected.equals(given)) {
            throw new IllegalArgumentException(given);
        }
    }
}
