package assay.doctor;

import assay.result.Verdict;
import assay.supervisor.WorkerStarter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Examines the installation that it is a part of. */
public final class Doctor {
    private final WorkerStarter starter;
    private final Optional<Path> home;
    private final String tool;

    /**
     * @param starter of this installation's workers; it is closed when the attacks are over
     * @param home the installation's folder, when there is one
     * @param tool name and version
     */
    public Doctor(WorkerStarter starter, Optional<Path> home, String tool) {
        this.starter = starter;
        this.home = home;
        this.tool = tool;
    }

    /** Looks at the machine, tries the attacks, and looks for what they left. */
    public Diagnosis examine(Examination examination, Examination.Progress progress)
            throws IOException, InterruptedException {
        Instant startedAt = Instant.now();
        List<Check> checks = new MachineChecks(home).all(examination.output());
        Path grounds = Files.createTempDirectory("assay-doctor");
        try {
            Traces traces = new Traces(fileTraces(), new WorkerTraces());
            List<AttackOutcome> attacks = tryAll(examination, progress, grounds, traces);
            List<Check> sandbox = SandboxChecks.of(starter.lacking());
            long seconds = Duration.between(startedAt, Instant.now()).toSeconds();
            return new Diagnosis(tool, startedAt, seconds, checks, sandbox, attacks, traces.leftForGood());
        } finally {
            delete(grounds);
        }
    }

    private List<AttackOutcome> tryAll(
            Examination examination, Examination.Progress progress, Path grounds, Traces traces)
            throws IOException, InterruptedException {
        try (starter) {
            List<Attack> attacks = attacks(examination.quick());
            progress.begun(attacks.size());
            return new HostileSuite(starter, Grounds.layOut(grounds), traces)
                    .run(attacks, examination.workers(), progress::tried);
        }
    }

    private List<Attack> attacks(boolean quick) throws IOException, InterruptedException {
        Attacks all = Attacks.all();
        if (quick) {
            return all.written().stream()
                    .filter(attack -> attack.verdicts().equals(List.of(Verdict.SECURITY_VIOLATION)))
                    .toList();
        }
        List<Attack> attacks = new ArrayList<>(all.written());
        Generation generation = new Generation(starter);
        for (Attack file : all.generated()) {
            attacks.add(generation.made(file));
        }
        return attacks;
    }

    private FileTraces fileTraces() {
        // A worker's own working folder is the root.
        List<Path> shared = new ArrayList<>(List.of(
                Path.of("/"),
                Path.of(""),
                Path.of(System.getProperty("java.io.tmpdir")),
                Path.of(System.getProperty("user.home"))));
        return new FileTraces(shared, home.stream().toList());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
