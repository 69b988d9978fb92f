package assay.doctor;

import assay.protocol.CaseInput;
import assay.protocol.CaseLimits;
import assay.protocol.EntryPoint;
import assay.protocol.Isolation;
import assay.protocol.Observation;
import assay.protocol.Setting;
import assay.supervisor.Program;
import assay.supervisor.ProgramSession;
import assay.supervisor.WorkerSlot;
import assay.supervisor.WorkerStarter;
import assay.value.PythonValue;
import assay.value.PythonValue.TextValue;
import java.util.List;
import java.util.OptionalInt;

/** Makes the attacks whose file holds the expression that they are the value of. */
final class Generation {
    private static final CaseLimits LIMITS = new CaseLimits(60_000, 60_000, 256, 64, CaseLimits.Reading.AUTHOR);

    private final WorkerSlot slot;

    Generation(WorkerStarter starter) {
        this.slot = new WorkerSlot(starter);
    }

    /** The attack itself. */
    Attack made(Attack file) throws InterruptedException {
        Program program = new Program(
                file.name() + ".py",
                file.source(),
                new EntryPoint.Module(List.of("source")),
                Isolation.SUBMISSION,
                false,
                LIMITS.memoryMiB());
        try (ProgramSession session = slot.open(program)) {
            Observation observation = session.run(
                            new CaseInput.Script("source\n", OptionalInt.empty()), Setting.PLAIN, LIMITS)
                    .observation();
            if (observation instanceof Observation.Returned(TextValue(String source), List<PythonValue> after)) {
                return file.withSource(source);
            }
            throw new IllegalStateException(file.name() + " does not make a text: " + observation);
        }
    }
}
