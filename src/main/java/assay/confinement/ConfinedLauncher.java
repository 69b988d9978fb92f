package assay.confinement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Starts a worker in a Landlock domain. A running JVM cannot enter one as a whole, because a domain binds only the thread
 * that enters it and what that thread starts. So a thread of this process enters it and starts the worker, which inherits
 * it; then the thread ends, and the other threads never were in the domain.
 */
public final class ConfinedLauncher {
    private ConfinedLauncher() {}

    /**
     * Starts the process; where the kernel has no Landlock, without it. Wait for its end through what is returned: what is
     * chained to {@link ProcessHandle#onExit} of a handle from elsewhere may run in a thread that is in the domain.
     *
     * @param readable the files and folders that it may read beside Java itself; what does not exist is ignored
     */
    public static ConfinedProcess start(ProcessBuilder builder, Collection<Path> readable) throws IOException {
        FutureTask<Launched> launch = new FutureTask<>(() -> {
            PieceState landlock = enterDomain(readable);
            return new Launched(builder.start(), landlock);
        });
        Thread.ofPlatform().name("worker-launch").start(launch);
        Launched launched = await(launch);
        return new ConfinedProcess(launched.process(), launched.landlock());
    }

    private record Launched(Process process, PieceState landlock) {}

    private static PieceState enterDomain(Collection<Path> readable) {
        Optional<Architecture> architecture = Architecture.ofThisMachine();
        if (architecture.isEmpty()) {
            return new PieceState.Missing(Confinement.UNKNOWN_SYSTEM);
        }
        try (Kernel kernel = new Kernel(architecture.get())) {
            ResourceLimits.boundOpenFilesOfLauncher(kernel);
            return new FileDomain(kernel).enter(WorkerFiles.with(readable));
        } catch (IllegalCallerException | UnsupportedOperationException refused) {
            return new PieceState.Missing(Confinement.NO_FOREIGN_CALLS);
        }
    }

    /** Waits also where this thread is interrupted: a process that was started must not be lost. */
    private static Launched await(FutureTask<Launched> launch) throws IOException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return launch.get();
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException failure) {
            throw new IOException(failure.getMessage(), failure.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
