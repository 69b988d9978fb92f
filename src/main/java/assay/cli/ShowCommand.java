package assay.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code assay show}: a challenge's statement. */
final class ShowCommand implements Command {
    private static final String STATEMENT = "statement.md";

    private final Services services;
    private final Terminal terminal;

    ShowCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public CommandSpec specification() {
        CommandSpec specification = Specification.of(this, CommandName.SHOW, "Shows what a challenge asks for.")
                .addPositional(Specification.parameter(
                        "0", "CHALLENGE", String.class, "A challenge's id, or the path of its folder."))
                .addOption(OptionSpecs.challenges())
                .addOption(OptionSpecs.noColour());
        return Specification.withHelp(specification);
    }

    @Override
    public ExitCode run(ParseResult parsed) throws IOException {
        Path folder = new Challenges(services.challenges(), GradingOptions.challengeFolders(parsed), terminal)
                .folder(parsed.matchedPositionalValue(0, ""));
        boolean colour = terminal.abilities().colours() && !parsed.hasMatchedOption("--no-color");
        StatementText.lines(read(folder.resolve(STATEMENT)), colour).forEach(terminal.out()::println);
        return ExitCode.ACCEPTED;
    }

    private static String read(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException missing) {
            throw CommandFailure.unusable("there is no '%s'".formatted(file), "The challenge has no statement yet.");
        } catch (CharacterCodingException notText) {
            throw CommandFailure.unusable("'%s' is not UTF-8 text".formatted(file), "");
        }
    }
}
