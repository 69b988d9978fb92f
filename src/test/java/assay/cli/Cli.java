package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import assay.cli.Terminal.Abilities;
import assay.grader.GradingRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The program in a folder of its own, with fakes for the parts that do the work. */
final class Cli {
    final Path folder;
    final FakeGrading grading = new FakeGrading();
    final FakeExamining examining = new FakeExamining();
    final FakeVerifying verifying = new FakeVerifying();
    int preStarts;
    private Abilities abilities = Abilities.NONE;
    private String input = "";
    private Optional<Path> stepSummary = Optional.empty();

    Cli(Path folder) {
        this.folder = folder;
    }

    /** What a run of the program left. */
    record Outcome(int exit, String out, String err) {}

    Cli challenge(String id) throws IOException {
        return file("challenges/" + id + "/statement.md", "# " + id + "\n");
    }

    Cli file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        return this;
    }

    Cli on(Abilities terminal) {
        this.abilities = terminal;
        return this;
    }

    Cli input(String text) {
        this.input = text;
        return this;
    }

    Cli stepSummary(Path file) {
        this.stepSummary = Optional.of(file);
        return this;
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** Runs a command that takes {@code --challenges} on the challenges of the folder. */
    Outcome runHere(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--challenges", path("challenges").toString()));
        return run(all.toArray(String[]::new));
    }

    Outcome run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        FakeFolders folders = new FakeFolders();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err, abilities, stepSummary);
        int exit = new Main(new Services(folders, folders, grading, examining, verifying, () -> preStarts++), terminal)
                .run(arguments);
        return new Outcome(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    GradingRequest request() {
        assertThat(grading.requests).hasSize(1);
        return grading.requests.getFirst();
    }
}
