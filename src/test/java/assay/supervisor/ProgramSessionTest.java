package assay.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.protocol.CaseInput;
import assay.protocol.CaseLimits;
import assay.protocol.EntryPoint;
import assay.protocol.Isolation;
import assay.protocol.Observation;
import assay.protocol.Observation.Limit;
import assay.protocol.Observation.Phase;
import assay.protocol.Setting;
import assay.value.PythonValue.TextValue;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramSessionTest {
    private static final CaseLimits LIMITS = new CaseLimits(1_000, 1_000, 64, 64, CaseLimits.Reading.SUBMISSION);

    private final WorkerStarter starter = new WorkerStarter(command("assay.supervisor.ScriptedWorker"));
    private final WorkerSlot slot = new WorkerSlot(starter);

    private static WorkerCommand command(String mainClass) {
        return new WorkerCommand(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                System.getProperty("java.class.path"),
                Optional.empty(),
                List.of("-XX:TieredStopAtLevel=1"),
                mainClass,
                false);
    }

    @AfterEach
    void noWorkerOutlivesItsStarter() {
        starter.close();
        assertThat(ProcessHandle.current()
                        .children()
                        .filter(child -> child.info().commandLine().orElse("").contains("ScriptedWorker")))
                .allSatisfy(child -> child.onExit().join());
    }

    @Test
    void casesAreAnsweredOneAfterTheOther() throws InterruptedException {
        try (ProgramSession session = open("")) {
            assertThat(session.load()).isEmpty();
            assertThat(observe(session, "answer one")).isEqualTo(returned("one"));
            assertThat(observe(session, "answer two")).isEqualTo(returned("two"));
        }
    }

    @Test
    void aWorkerServesOneProgramAfterTheOther() throws InterruptedException {
        try (ProgramSession session = open("")) {
            observe(session, "answer one");
        }
        Optional<Long> first = slot.processId();
        try (ProgramSession session = open("")) {
            observe(session, "answer two");
        }
        assertThat(slot.processId()).isPresent().isEqualTo(first);
    }

    @Test
    void aCaseInWhichTheWorkerDiedOnceIsTriedAgain() throws InterruptedException {
        try (ProgramSession session = open("")) {
            assertThat(observe(session, "die-as-number 1")).isEqualTo(returned("survived"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"die", "garbage", "half", "huge", "other-case"})
    void aCaseThatEndsEveryWorkerIsReportedAndTheNextOneIsRun(String script) throws InterruptedException {
        try (ProgramSession session = open("")) {
            assertThat(observe(session, script)).isInstanceOf(Observation.WorkerDied.class);
            assertThat(observe(session, "answer next")).isEqualTo(returned("next"));
        }
    }

    @Test
    void aSilentWorkerIsEndedAndTheNextCaseIsRun() throws InterruptedException {
        try (ProgramSession session = open("")) {
            assertThat(observe(session, "silence")).isEqualTo(new Observation.Exceeded(Limit.WALL_TIME, Phase.RUNNING));
            assertThat(observe(session, "answer next")).isEqualTo(returned("next"));
        }
    }

    @Test
    void aWorkerThatGetsLittleOfAProcessorIsWaitedForLonger() throws InterruptedException {
        long longerThanTheDeadline = LIMITS.wallMillis(Phase.LOADING) + LIMITS.wallMillis(Phase.RUNNING) + 7_000;
        try (ProgramSession session = open("")) {
            assertThat(observe(session, "get-a-quarter-of-a-core-for " + longerThanTheDeadline))
                    .isEqualTo(returned("late"));
        }
    }

    @Test
    void aWorkerThatEndsForLackOfMemoryIsTheSubmissionsDoing() throws InterruptedException {
        try (ProgramSession session = open("")) {
            assertThat(observe(session, "out-of-memory"))
                    .isEqualTo(new Observation.Exceeded(Limit.MEMORY, Phase.RUNNING));
            assertThat(observe(session, "answer next")).isEqualTo(returned("next"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"out-of-memory-beside-another", "too-much-beside-another"})
    void whatAnEarlierProgramLeftInTheHeapIsNoneOfTheNextOnes(String script) throws InterruptedException {
        try (ProgramSession session = open("")) {
            observe(session, "answer one");
        }
        try (ProgramSession session = open("")) {
            assertThat(observe(session, script)).isEqualTo(returned("enough"));
        }
    }

    @Test
    void aProgramThatTheRestOfTheHeapCannotHoldIsParsedInAWorkerOfItsOwn() throws InterruptedException {
        try (ProgramSession session = open("")) {
            observe(session, "answer one");
        }
        try (ProgramSession session = open("fill the rest")) {
            assertThat(session.load()).isEmpty();
        }
    }

    @Test
    void aWorkerThatAsksForItIsReplacedWithinAProgram() throws InterruptedException {
        try (ProgramSession session = open("")) {
            assertThat(observe(session, "worn")).isEqualTo(returned("last"));
            assertThat(observe(session, "answer next")).isEqualTo(returned("next"));
        }
    }

    @Test
    void aWorkerThatDiesWhileParsingThreeTimesIsTheGradersFault() throws InterruptedException {
        try (ProgramSession session = open("die while parsing")) {
            assertThat(session.load()).get().isInstanceOf(Observation.GraderFailed.class);
        }
    }

    @Test
    void workersThatCannotStartAreAnErrorThatNamesTheirLastWords() {
        try (WorkerStarter broken = new WorkerStarter(command("assay.NoSuchWorker"))) {
            WorkerSlot brokenSlot = new WorkerSlot(broken);
            assertThatThrownBy(() -> brokenSlot.worker(64))
                    .isInstanceOf(WorkerFaultException.class)
                    .hasMessageContaining("assay.NoSuchWorker");
        }
    }

    private ProgramSession open(String source) {
        return slot.open(new Program(
                "solution.py",
                source,
                new EntryPoint.Module(List.of()),
                Isolation.SUBMISSION,
                false,
                LIMITS.memoryMiB()));
    }

    private static Observation observe(ProgramSession session, String script) throws InterruptedException {
        return session.run(new CaseInput.Script(script, OptionalInt.empty()), Setting.PLAIN, LIMITS)
                .observation();
    }

    private static Observation returned(String text) {
        return new Observation.Returned(new TextValue(text), List.of());
    }
}
