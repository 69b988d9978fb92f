package assay.cli;

import assay.report.VisibleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code assay new}: the beginning of a challenge. */
final class NewCommand implements Command {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Terminal terminal;

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec specification() {
        CommandSpec specification = Specification.of(
                        this,
                        CommandName.NEW,
                        "Writes a small, complete challenge to make another one of.",
                        "It never overwrites anything.")
                .addPositional(Specification.parameter(
                        "0", "ID", String.class, "Its id: lower-case words joined by hyphens, such as two-sum."))
                .addOption(OptionSpecs.challenges());
        return Specification.withHelp(specification);
    }

    @Override
    public ExitCode run(ParseResult parsed) throws IOException {
        String id = parsed.matchedPositionalValue(0, "");
        if (!ID.matcher(id).matches()) {
            throw CommandFailure.usage(
                    "'%s' cannot be the id of a challenge".formatted(id),
                    "Write lower-case letters and digits, in words joined by single hyphens.");
        }
        Path challenges = GradingOptions.challengeFolders(parsed).getFirst();
        if (!Files.isDirectory(challenges)) {
            throw CommandFailure.unusable(
                    "there is no folder of challenges '%s'".formatted(challenges),
                    "Make it, or name another with --challenges DIR.");
        }
        Path folder = new Scaffold(id).write(challenges);
        terminal.out().println(VisibleText.of(folder.toString()));
        terminal.out().println(VisibleText.of("Next: assay verify --mutants " + folder));
        return ExitCode.ACCEPTED;
    }
}
