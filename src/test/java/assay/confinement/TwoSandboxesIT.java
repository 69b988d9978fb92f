package assay.confinement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import assay.protocol.CaseInput;
import assay.protocol.CaseLimits;
import assay.protocol.EntryPoint;
import assay.protocol.Isolation;
import assay.protocol.Observation;
import assay.protocol.Setting;
import assay.supervisor.Program;
import assay.supervisor.ProgramSession;
import assay.supervisor.WorkerCommand;
import assay.supervisor.WorkerSlot;
import assay.supervisor.WorkerStarter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each of the two sandboxes holds where the other one is not there. */
class TwoSandboxesIT {
    private static final Path HOME = Path.of(System.getProperty("assay.home"));
    private static final String LIBRARY = "-Dpolyglot.engine.resourcePath.python=" + HOME.resolve("python");
    private static final CaseLimits LIMITS = new CaseLimits(30_000, 60_000, 64, 64, CaseLimits.Reading.SUBMISSION);

    @TempDir
    Path place;

    private ServerSocket server;
    private Process victim;

    @BeforeEach
    void somethingToReachAndToEnd() throws IOException {
        server = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
        // It ends with its input, which is to say with this test at the latest.
        victim = new ProcessBuilder("cat").start();
    }

    @AfterEach
    void endIt() throws IOException {
        server.close();
        victim.destroyForcibly();
    }

    private List<PythonAttempt> attempts() {
        return PythonAttempt.all(place.toString(), server.getLocalPort(), victim.pid());
    }

    private List<String> unboundPython(String... options) {
        List<String> all = new ArrayList<>(List.of(LIBRARY, "--sun-misc-unsafe-memory-access=allow"));
        all.addAll(List.of(options));
        return Child.command(
                all,
                UnboundPythonMain.class,
                place.toString(),
                Integer.toString(server.getLocalPort()),
                Long.toString(victim.pid()));
    }

    @Test
    void withoutAnySandboxEveryAttemptSucceeds() throws IOException, InterruptedException {
        Child child = Child.startedPlainly(unboundPython("-Dunconfined=true"));
        for (PythonAttempt attempt : attempts()) {
            assertThat(child.said(attempt.name())).as(attempt.name()).containsExactly("did it");
        }
        assertThat(place.resolve("written")).exists();
        assertThat(victim.waitFor()).isNotZero();
    }

    @Test
    void theOperatingSystemsSandboxAloneStopsEveryAttempt() throws IOException, InterruptedException {
        List<Path> readable = new ArrayList<>(Child.classPath());
        readable.add(HOME);
        ConfinedProcess process = ConfinedLauncher.start(Child.builder(unboundPython()), readable);
        Child child = Child.ended(process);
        assumeTrue(
                child.said("report").toList().equals(List.of("sandbox: language and operating system")),
                "this kernel lacks a piece");
        for (PythonAttempt attempt : attempts()) {
            assertThat(child.said(attempt.name()))
                    .as(attempt.name())
                    .singleElement()
                    .asString()
                    .startsWith("refused: ");
        }
        assertNothingHappened();
    }

    @Test
    void theLanguagesSandboxAloneStopsEveryAttempt() throws IOException, InterruptedException {
        try (WorkerStarter starter = new WorkerStarter(unconfinedWorker())) {
            WorkerSlot slot = new WorkerSlot(starter);
            for (PythonAttempt attempt : attempts()) {
                assertThat(observed(slot, attempt)).as(attempt.name()).isInstanceOf(Observation.Refused.class);
            }
            assertThat(starter.lacking()).containsExactly("this worker is in training");
        }
        assertNothingHappened();
    }

    /** A worker that trains is not confined by the operating system. */
    private static WorkerCommand unconfinedWorker() {
        return new WorkerCommand(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                System.getProperty("java.class.path"),
                Optional.empty(),
                List.of(LIBRARY),
                "assay.worker.Main",
                true);
    }

    private static Observation observed(WorkerSlot slot, PythonAttempt attempt) throws InterruptedException {
        Program program = new Program(
                "attempt.py",
                "def attempt():\n    " + attempt.source() + "\n",
                new EntryPoint.Module(List.of("attempt")),
                Isolation.SUBMISSION,
                false,
                LIMITS.memoryMiB());
        try (ProgramSession session = slot.open(program)) {
            return session.run(new CaseInput.Script("attempt()", OptionalInt.empty()), Setting.PLAIN, LIMITS)
                    .observation();
        }
    }

    private void assertNothingHappened() throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            assertThat(files).isEmpty();
        }
        assertThat(victim.isAlive()).isTrue();
        server.setSoTimeout(1);
        assertThatThrownBy(() -> server.accept()).isInstanceOf(SocketTimeoutException.class);
    }
}
