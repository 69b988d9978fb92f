package assay.cli;

import assay.challenge.Catalogue;
import assay.challenge.Catalogue.Unusable;
import assay.challenge.Challenge;
import assay.verification.Verification;
import assay.verification.VerificationJson;
import assay.verification.VerificationRequest;
import assay.verification.VerificationText;
import assay.verification.VerifiedChallenge;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code assay verify}: whether challenges are as good as they must be. */
final class VerifyCommand implements Command {
    private final Services services;
    private final Terminal terminal;

    VerifyCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    /** What the report is printed as. */
    private enum Form {
        TEXT,
        JSON
    }

    @Override
    public CommandSpec specification() {
        CommandSpec specification = Specification.of(
                        this,
                        CommandName.VERIFY,
                        "Checks that challenges are as good as they must be.",
                        "Exits with 0 where all holds, with 1 where something does not.")
                .addPositional(PositionalParamSpec.builder()
                        .index("0..*")
                        .arity("0..*")
                        .paramLabel("CHALLENGE")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description("Ids of challenges, or paths of their folders (default: all).")
                        .build())
                .addOption(OptionSpecs.challenges())
                .addOption(Specification.flag(
                        "--mutants", "Also make mutants of the reference solutions, and see that cases catch them."))
                .addOption(Specification.flag(
                        "--untimed",
                        "Leave out what hangs on the machine's speed: slow solutions, and how long the others take."))
                .addOption(OptionSpec.builder("--format")
                        .paramLabel("text|json")
                        .type(Form.class)
                        .completionCandidates(List.of("text", "json"))
                        .description("Report for a person or for a program (default: text).")
                        .build())
                .addOption(OptionSpecs.workers("Do so much side by side (default: one worker per processor core)."))
                .addOption(OptionSpecs.noColour())
                .addOption(Specification.flag("--quiet", "Show no progress."));
        return Specification.withHelp(specification);
    }

    @Override
    public ExitCode run(ParseResult parsed) throws IOException, InterruptedException {
        Catalogue catalogue = catalogue(parsed);
        VerificationRequest request = new VerificationRequest(
                catalogue.challenges(),
                catalogue.unusable().stream().map(Unusable::id).toList(),
                parsed.hasMatchedOption("--mutants"),
                parsed.hasMatchedOption("--untimed"),
                parsed.matchedOptionValue("--workers", Runtime.getRuntime().availableProcessors()));
        Form form = parsed.matchedOptionValue("--format", Form.TEXT);
        VerificationText text = new VerificationText(
                terminal.writer(),
                terminal.abilities().colours() && !parsed.hasMatchedOption("--no-color"),
                catalogue.challenges().stream().map(Challenge::id).toList());
        boolean watched = terminal.abilities().showsErrors() && !parsed.hasMatchedOption("--quiet");
        Verification verification = verify(request, new Watched(watched, form, text));
        if (terminal.isHungUp()) {
            throw new InterruptedException();
        }
        switch (form) {
            case TEXT -> text.end(verification);
            case JSON -> VerificationJson.write(verification, terminal.writer());
        }
        if (!verification.unusable().isEmpty()) {
            return ExitCode.UNUSABLE;
        }
        return verification.holds() ? ExitCode.ACCEPTED : ExitCode.NOT_ACCEPTED;
    }

    /** The challenges that were named, or all. */
    private Catalogue catalogue(ParseResult parsed) throws IOException {
        Challenges challenges =
                new Challenges(services.challenges(), GradingOptions.challengeFolders(parsed), terminal);
        List<String> names = parsed.matchedPositionalValue(0, List.of());
        if (names.isEmpty()) {
            return challenges.all(Selection.ALL);
        }
        List<Challenge> usable = new ArrayList<>();
        List<Unusable> unusable = new ArrayList<>();
        for (String name : names.stream().distinct().toList()) {
            Catalogue named = services.challenges().one(challenges.folder(name));
            ProblemText.print(named.unusable(), terminal);
            usable.addAll(named.challenges());
            unusable.addAll(named.unusable());
        }
        return new Catalogue(usable, unusable);
    }

    private Verification verify(VerificationRequest request, Watched watched) throws IOException, InterruptedException {
        try (watched) {
            return services.verifying().verify(request, watched);
        }
    }

    /** Shows on a terminal how it goes, and in a text what is known of each challenge as soon as it is. */
    private final class Watched implements VerificationRequest.Progress, AutoCloseable {
        private final boolean watched;
        private final Form form;
        private final VerificationText text;
        private @Nullable ProgressDisplay display;
        private int pieces;
        private int faults;

        Watched(boolean watched, Form form, VerificationText text) {
            this.watched = watched;
            this.form = form;
            this.text = text;
        }

        @Override
        public void planned(int more) {
            pieces += more;
            if (display != null) {
                display.expect(pieces);
            } else if (watched) {
                display = new ProgressDisplay("Verifying", terminal.err(), terminal.width(), pieces, "");
            }
        }

        @Override
        public void done(int found) {
            faults += found;
            if (display != null) {
                display.step(" %d faults".formatted(faults));
            }
        }

        @Override
        public void verified(VerifiedChallenge challenge) throws IOException {
            if (form == Form.TEXT) {
                if (display != null) {
                    display.makeRoom();
                }
                text.add(challenge);
            }
        }

        @Override
        public void close() {
            if (display != null) {
                display.close();
            }
        }
    }
}
