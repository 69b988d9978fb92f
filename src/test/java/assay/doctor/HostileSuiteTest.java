package assay.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import assay.result.Verdict;
import assay.supervisor.WorkerCommand;
import assay.supervisor.WorkerStarter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The suite sees what gets out: here nothing is contained. */
class HostileSuiteTest {
    @TempDir
    Path shared;

    @TempDir
    Path owned;

    @TempDir
    Path grounds;

    private AttackOutcome attack(String leaves, Verdict expected) throws IOException, InterruptedException {
        Attack attack = new Attack(
                "attack",
                "leave something behind.",
                Form.FUNCTION,
                List.of(expected),
                Collections.nCopies(3, Optional.of(expected)),
                Optional.empty(),
                leaves);
        try (WorkerStarter starter = starter()) {
            Traces traces = new Traces(new FileTraces(List.of(shared), List.of(owned)), new WorkerTraces());
            return new HostileSuite(starter, Grounds.layOut(grounds), traces)
                    .run(List.of(attack), 1, outcome -> {})
                    .getFirst();
        }
    }

    /** Workers that train are not confined; these do not train anything either. */
    private static WorkerStarter starter() {
        return new WorkerStarter(new WorkerCommand(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                System.getProperty("java.class.path"),
                Optional.empty(),
                List.of("-XX:TieredStopAtLevel=1"),
                LeakyWorker.class.getName(),
                true));
    }

    @Test
    void whatLeavesNothingIsContained() throws IOException, InterruptedException {
        AttackOutcome outcome = attack("nothing", Verdict.ACCEPTED);
        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.contained()).isTrue();
    }

    @Test
    void anotherVerdictThanTheExpectedIsAFault() throws IOException, InterruptedException {
        assertThat(attack("nothing", Verdict.SECURITY_VIOLATION).faults())
                .containsExactly("its verdict is accepted", "its cases are AC AC AC");
    }

    @Test
    void harmToTheNextSubmissionIsAFault() throws IOException, InterruptedException {
        assertThat(attack("spoil", Verdict.WRONG_ANSWER).faults())
                .containsExactly("the submission after it got wrong answer");
    }

    @Test
    void aFileIsSeen() throws IOException, InterruptedException {
        Path file = shared.resolve("left-by-a-submission.txt");
        assertThat(attack("file " + file, Verdict.ACCEPTED).faults()).containsExactly("it left the file " + file);
    }

    @Test
    void aProcessIsSeen() throws IOException, InterruptedException {
        assertThat(attack("process", Verdict.ACCEPTED).faults())
                .anyMatch(fault -> fault.startsWith("a worker has a process of its own: "));
    }

    @Test
    void threadsConnectionsAndOpenFilesAreSeen() throws IOException, InterruptedException {
        assumeTrue(Files.isDirectory(Path.of("/proc/self/task")), "this system shows no threads");
        assertThat(attack("thread", Verdict.ACCEPTED).faults()).containsExactly("a worker has the thread 'mischief'");
        assertThat(attack("socket", Verdict.ACCEPTED).faults())
                .anyMatch(fault -> fault.startsWith("a worker has") && fault.endsWith("sockets"));
        Path file = shared.resolve("open");
        assertThat(attack("open-file " + file, Verdict.ACCEPTED).faults())
                .containsExactly("a worker has open for writing: " + file);
    }

    @Test
    void aChangeOfTheProgramsOwnFilesIsSeen() throws IOException {
        Path changed = Files.writeString(owned.resolve("changed"), "a");
        Path removed = Files.writeString(owned.resolve("removed"), "a");
        FileTraces traces = new FileTraces(List.of(), List.of(owned));
        assertThat(traces.changed()).isEmpty();
        Files.writeString(changed, "ab");
        Files.delete(removed);
        Path made = Files.writeString(owned.resolve("made"), "a");
        assertThat(traces.changed())
                .allMatch(fault -> fault.startsWith("the file was made, changed or removed: "))
                .anyMatch(fault -> fault.endsWith(changed.toString()))
                .anyMatch(fault -> fault.endsWith(removed.toString()))
                .anyMatch(fault -> fault.endsWith(made.toString()));
    }
}
