package assay.doctor;

import assay.doctor.Check.State;
import assay.result.Verdict;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Diagnoses for tests of what is made of them. */
public final class Diagnoses {
    private Diagnoses() {}

    /** Two attacks were contained, and nothing is amiss. */
    public static Diagnosis healthy() {
        return diagnosis(State.GOOD, List.of(), List.of());
    }

    /** The same, but this piece of the operating system's sandbox is missing. */
    public static Diagnosis withoutLandlock() {
        return diagnosis(State.LACKING, List.of(), List.of());
    }

    /** One attack of two was not contained. */
    public static Diagnosis escaped() {
        return diagnosis(State.GOOD, List.of("it left the file /tmp/left-by-a-submission\u001b[2J"), List.of());
    }

    /** All attacks were contained, but something is there that should not be. */
    public static Diagnosis remains() {
        return diagnosis(State.GOOD, List.of(), List.of("a process outlived the run: java"));
    }

    private static Diagnosis diagnosis(State landlock, List<String> faults, List<String> remains) {
        return new Diagnosis(
                "assay 1.0",
                Instant.parse("2026-01-02T03:04:05.678Z"),
                61,
                List.of(
                        new Check("Java", State.GOOD, "25"),
                        new Check("worker's start-up cache", State.LACKING, "missing, so it starts slower")),
                List.of(new Check(
                        "Landlock", landlock, landlock == State.GOOD ? "in force" : "missing: Landlock (ENOSYS)")),
                List.of(
                        new AttackOutcome(
                                attack("read_etc_passwd", "read a file of the machine.", Verdict.SECURITY_VIOLATION),
                                Verdict.SECURITY_VIOLATION,
                                List.of(Verdict.SECURITY_VIOLATION, Verdict.ACCEPTED, Verdict.ACCEPTED),
                                12,
                                List.of()),
                        new AttackOutcome(
                                attack("fill_disk", "write until the disk is full.", Verdict.SECURITY_VIOLATION),
                                Verdict.SECURITY_VIOLATION,
                                List.of(Verdict.SECURITY_VIOLATION, Verdict.ACCEPTED, Verdict.ACCEPTED),
                                1234,
                                faults)),
                remains);
    }

    private static Attack attack(String name, String tries, Verdict verdict) {
        return new Attack(
                name,
                tries,
                Form.FUNCTION,
                List.of(verdict),
                Collections.nCopies(3, Optional.empty()),
                Optional.empty(),
                "");
    }
}
