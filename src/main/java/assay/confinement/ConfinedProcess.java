package assay.confinement;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;

/**
 * A process that was started from within a domain. The JDK's own object for it was made in the domain too, where it could
 * not read when the process began, and would run what waits for its end in threads that are confined. So all that is more
 * than reading, writing and waiting goes through a handle that was made outside.
 */
public final class ConfinedProcess extends Process {
    private final Process process;
    private final ProcessHandle handle;
    private final PieceState landlock;

    /** Made by a thread that is not in the domain. */
    ConfinedProcess(Process process, PieceState landlock) {
        this.process = process;
        this.handle = ProcessHandle.of(process.pid()).orElseGet(process::toHandle);
        this.landlock = landlock;
    }

    /** Whether the process is in a Landlock domain, as far as the kernel told the one who started it. */
    public PieceState landlock() {
        return landlock;
    }

    @Override
    public ProcessHandle toHandle() {
        return handle;
    }

    @Override
    public void destroy() {
        handle.destroy();
    }

    @Override
    public Process destroyForcibly() {
        handle.destroyForcibly();
        return this;
    }

    @Override
    public boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public OutputStream getOutputStream() {
        return process.getOutputStream();
    }

    @Override
    public InputStream getInputStream() {
        return process.getInputStream();
    }

    @Override
    public InputStream getErrorStream() {
        return process.getErrorStream();
    }

    @Override
    public int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public boolean waitFor(long timeout, TimeUnit unit) throws InterruptedException {
        return process.waitFor(timeout, unit);
    }

    @Override
    public int exitValue() {
        return process.exitValue();
    }
}
