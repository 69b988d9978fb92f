package assay.cli;

import assay.challenge.Challenge;
import assay.report.VisibleText;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code assay start}: a file to begin a solution with. */
final class StartCommand implements Command {
    private final Services services;
    private final Terminal terminal;

    StartCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public CommandSpec specification() {
        CommandSpec specification = Specification.of(
                        this, CommandName.START, "Writes a file to begin a solution with.", "It never overwrites one.")
                .addPositional(Specification.parameter(
                        "0", "CHALLENGE", String.class, "A challenge's id, or the path of its folder."))
                .addPositional(PositionalParamSpec.builder()
                        .index("1")
                        .arity("0..1")
                        .paramLabel("FILE")
                        .type(Path.class)
                        .description("The file to write (default: the name that the challenge's submissions have).")
                        .build())
                .addOption(OptionSpecs.challenges());
        return Specification.withHelp(specification);
    }

    @Override
    public ExitCode run(ParseResult parsed) throws IOException {
        Challenge challenge = new Challenges(services.challenges(), GradingOptions.challengeFolders(parsed), terminal)
                .one(parsed.matchedPositionalValue(0, ""));
        Path named =
                parsed.matchedPositionalValue(1, Path.of(challenge.description().file()));
        Path file =
                Files.isDirectory(named) ? named.resolve(challenge.description().file()) : named;
        Path statement = challenge.files().statement();
        String text = Files.isRegularFile(statement) ? Files.readString(statement) : "";
        try {
            NewFile.write(file, StarterFile.of(challenge, text));
        } catch (FileAlreadyExistsException _) {
            throw CommandFailure.unusable(
                    "'%s' is there already".formatted(file), "Name another file; nothing was written.");
        } catch (IOException failure) {
            throw new UnwritableFileException(file, failure);
        }
        terminal.out().println(VisibleText.of(file.toString()));
        return ExitCode.ACCEPTED;
    }
}
