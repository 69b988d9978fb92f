package assay.cli;

import assay.doctor.AttackOutcome;
import assay.doctor.Diagnosis;
import assay.doctor.DiagnosisJson;
import assay.doctor.DiagnosisText;
import assay.doctor.Examination;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code assay doctor}: whether this installation works, and contains what it has to. */
final class DoctorCommand implements Command {
    private final Services services;
    private final Terminal terminal;

    DoctorCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    /** What the diagnosis is printed as. */
    private enum Form {
        TEXT,
        JSON
    }

    @Override
    public CommandSpec specification() {
        CommandSpec specification = Specification.of(
                        this,
                        CommandName.DOCTOR,
                        "Examines this installation, and tries the attacks it must contain.",
                        "Exits with 0 where all are contained, with 4 otherwise.")
                .addOption(Specification.flag("--quick", "Try only the attacks that a sandbox has to refuse."))
                .addOption(OptionSpec.builder("--format")
                        .paramLabel("text|json")
                        .type(Form.class)
                        .completionCandidates(List.of("text", "json"))
                        .description("Report for a person or for a program (default: text).")
                        .build())
                .addOption(OptionSpec.builder("--output")
                        .paramLabel("DIR")
                        .type(Path.class)
                        .description("The folder that results are going to be written into (default: %s)."
                                .formatted(FolderGrading.OUTPUT))
                        .build())
                .addOption(OptionSpecs.workers("Try so many attacks side by side (default: one per processor core)."))
                .addOption(Specification.flag(
                        "--require-os-sandbox", "Exit with 4 where the operating system's sandbox lacks a piece."))
                .addOption(OptionSpecs.noColour())
                .addOption(Specification.flag("--quiet", "Show no progress."));
        return Specification.withHelp(specification);
    }

    @Override
    public ExitCode run(ParseResult parsed) throws IOException, InterruptedException {
        Examination examination = new Examination(
                parsed.hasMatchedOption("--quick"),
                parsed.matchedOptionValue("--workers", Runtime.getRuntime().availableProcessors()),
                parsed.matchedOptionValue("--output", FolderGrading.OUTPUT));
        boolean watched = terminal.abilities().showsErrors() && !parsed.hasMatchedOption("--quiet");
        Diagnosis diagnosis = examine(examination, watched);
        if (terminal.isHungUp()) {
            throw new InterruptedException();
        }
        switch (parsed.matchedOptionValue("--format", Form.TEXT)) {
            case TEXT -> {
                boolean colour = terminal.abilities().colours() && !parsed.hasMatchedOption("--no-color");
                new DiagnosisText(diagnosis, colour).write(terminal.writer());
            }
            case JSON -> DiagnosisJson.write(diagnosis, terminal.writer());
        }
        boolean enough = diagnosis.healthy()
                && (diagnosis.hasWholeSandbox() || !parsed.hasMatchedOption("--require-os-sandbox"));
        return enough ? ExitCode.ACCEPTED : ExitCode.GRADER_FAILED;
    }

    private Diagnosis examine(Examination examination, boolean watched) throws IOException, InterruptedException {
        try (Watched progress = new Watched(watched)) {
            return services.examining().examine(examination, progress);
        }
    }

    /** Shows on a terminal how it goes. */
    private final class Watched implements Examination.Progress, AutoCloseable {
        private final boolean watched;
        private @Nullable ProgressDisplay display;
        private int escaped;

        Watched(boolean watched) {
            this.watched = watched;
        }

        @Override
        public void begun(int attacks) {
            if (watched) {
                display = new ProgressDisplay("Attacking", terminal.err(), terminal.width(), attacks, "");
            }
        }

        @Override
        public void tried(AttackOutcome outcome) {
            escaped += outcome.contained() ? 0 : 1;
            if (display != null) {
                display.step(" %d not contained".formatted(escaped));
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
