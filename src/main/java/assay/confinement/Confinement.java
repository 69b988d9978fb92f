package assay.confinement;

import java.io.IOException;
import java.nio.channels.Pipe;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The operating system's sandbox that a worker puts on itself before its first submission. */
public final class Confinement {
    static final String UNKNOWN_SYSTEM = "only on Linux, on x86-64 and aarch64";
    static final String NO_FOREIGN_CALLS = "this Java allows no foreign calls";

    // From linux/prctl.h.
    private static final int SET_NO_NEW_PRIVILEGES = 38;

    private Confinement() {}

    /**
     * Puts all of this process in the sandbox, as far as the kernel has one: threads that run and threads to come. There
     * is no way back. A piece that cannot be had is reported, never thrown. From then on, nothing this process writes to
     * a file arrives; pipes are not affected.
     */
    public static ConfinementReport apply() {
        Optional<Architecture> architecture = Architecture.ofThisMachine();
        if (architecture.isEmpty()) {
            return ConfinementReport.allMissing(UNKNOWN_SYSTEM);
        }
        try (Kernel kernel = new Kernel(architecture.get())) {
            return apply(kernel, architecture.get());
        } catch (IllegalCallerException | UnsupportedOperationException refused) {
            return ConfinementReport.allMissing(NO_FOREIGN_CALLS);
        }
    }

    private static ConfinementReport apply(Kernel kernel, Architecture architecture) {
        openFirstPipe();
        Map<Piece, PieceState> states = new EnumMap<>(Piece.class);
        states.put(Piece.RESOURCE_LIMITS, ResourceLimits.apply(kernel));
        states.put(Piece.NO_NEW_PRIVILEGES, renouncePrivileges(kernel));
        states.put(Piece.LANDLOCK, DomainProbe.of(kernel));
        // Last, because it forbids the calls above.
        states.put(Piece.SECCOMP, Seccomp.install(kernel, architecture));
        return new ConfinementReport(states);
    }

    /**
     * Makes the JVM load all that {@link #apply} needs, and changes nothing: for the run that trains the JVM's cache,
     * which has to write a file at its end.
     */
    public static void rehearse() {
        Optional<Architecture> architecture = Architecture.ofThisMachine();
        if (architecture.isEmpty()) {
            return;
        }
        try (Kernel kernel = new Kernel(architecture.get())) {
            openFirstPipe();
            Map<Piece, PieceState> states = new EnumMap<>(Piece.class);
            states.put(Piece.RESOURCE_LIMITS, new PieceState.InForce());
            states.put(Piece.LANDLOCK, DomainProbe.of(kernel));
            states.put(Piece.SECCOMP, Seccomp.rehearse(kernel, architecture.get()));
            new ConfinementReport(states).line();
        } catch (IllegalCallerException | UnsupportedOperationException refused) {
            // Then there is nothing to be loaded.
        }
    }

    /** For the calling thread and what it starts; the filter of system calls extends it to all threads. */
    static PieceState renouncePrivileges(Kernel kernel) {
        return PieceState.of(kernel.call(SystemCall.PRCTL, SET_NO_NEW_PRIVILEGES, 1));
    }

    /**
     * The JDK makes a pair of sockets when a pipe is first opened, and no pipe ever works where that fails; but code as
     * harmless as Python's {@code import uuid} tries one.
     */
    private static void openFirstPipe() {
        try {
            Pipe pipe = Pipe.open();
            pipe.sink().close();
            pipe.source().close();
        } catch (IOException none) {
            // Then later ones fail too, and nothing else.
        }
    }
}
