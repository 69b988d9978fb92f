package assay.doctor;

import assay.confinement.Piece;
import assay.doctor.Check.State;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The pieces of the operating system's sandbox, each with what the workers said of it. */
final class SandboxChecks {
    private SandboxChecks() {}

    /** @param missing what the workers lack: {@code Landlock (the kernel's reason)} */
    static List<Check> of(Collection<String> missing) {
        return Arrays.stream(Piece.values())
                .map(piece -> missing.stream()
                        .filter(lacking -> lacking.startsWith(piece.text()))
                        .findFirst()
                        .map(lacking -> new Check(piece.text(), State.LACKING, "missing: " + lacking))
                        .orElseGet(() -> new Check(piece.text(), State.GOOD, "in force")))
                .toList();
    }
}
