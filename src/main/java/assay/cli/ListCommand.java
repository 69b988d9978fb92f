package assay.cli;

import assay.challenge.Catalogue;
import assay.challenge.Challenge;
import assay.challenge.Description;
import assay.challenge.Difficulty;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code assay list}: the catalogue. */
final class ListCommand implements Command {
    private final Services services;
    private final Terminal terminal;

    ListCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    /** What the list is printed as. */
    private enum Form {
        TEXT,
        JSON
    }

    @Override
    public CommandSpec specification() {
        CommandSpec specification = Specification.of(this, CommandName.LIST, "Lists the challenges.")
                .addOption(OptionSpecs.challenges())
                .addOption(names("--topic", "TOPIC", "Only challenges on this topic; repeatable: any of them."))
                .addOption(OptionSpec.builder("--difficulty")
                        .paramLabel("LEVEL")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .completionCandidates(levels())
                        .description("Only challenges of this difficulty (%s); repeatable: any of them."
                                .formatted(String.join(", ", levels())))
                        .build())
                .addOption(names("--company", "COMPANY", "Only challenges that this company asks; repeatable: any."))
                .addOption(OptionSpec.builder("--format")
                        .paramLabel("text|json")
                        .type(Form.class)
                        .completionCandidates(List.of("text", "json"))
                        .description("List for a person or for a program (default: text).")
                        .build())
                .addOption(OptionSpecs.noColour());
        return Specification.withHelp(specification);
    }

    private static OptionSpec names(String option, String label, String description) {
        return OptionSpec.builder(option)
                .paramLabel(label)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(description)
                .build();
    }

    private static List<String> levels() {
        return Arrays.stream(Difficulty.values()).map(CatalogueText::label).toList();
    }

    @Override
    public ExitCode run(ParseResult parsed) throws IOException {
        CatalogueFilter filter = filter(parsed);
        Catalogue catalogue = new Challenges(services.challenges(), GradingOptions.challengeFolders(parsed), terminal)
                .all(Selection.ALL);
        List<Description> chosen = catalogue.challenges().stream()
                .map(Challenge::description)
                .filter(filter::accepts)
                .toList();
        switch (parsed.matchedOptionValue("--format", Form.TEXT)) {
            case TEXT ->
                CatalogueText.printTable(
                        chosen, terminal, terminal.abilities().colours() && !parsed.hasMatchedOption("--no-color"));
            case JSON -> CatalogueText.printJson(chosen, terminal);
        }
        return catalogue.unusable().isEmpty() ? ExitCode.ACCEPTED : ExitCode.UNUSABLE;
    }

    private static CatalogueFilter filter(ParseResult parsed) {
        List<String> named = parsed.matchedOptionValue("--difficulty", List.of());
        return new CatalogueFilter(
                parsed.matchedOptionValue("--topic", List.of()),
                named.stream().map(ListCommand::difficulty).toList(),
                parsed.matchedOptionValue("--company", List.of()));
    }

    private static Difficulty difficulty(String name) {
        return Arrays.stream(Difficulty.values())
                .filter(difficulty -> CatalogueText.label(difficulty).equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> CommandFailure.usage(
                        "there is no difficulty '%s'".formatted(name),
                        "There are: %s.".formatted(String.join(", ", levels()))));
    }
}
