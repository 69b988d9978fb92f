package assay.confinement;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * What a worker may use of the machine: no core dump, no growing file, few open files. The number of processes is left
 * alone: Linux counts it over all that a user runs, so a limit would hit whoever runs much else, and starting a process
 * is what the filter of system calls forbids.
 */
final class ResourceLimits {
    // From asm-generic/resource.h.
    private static final int FILE_SIZE = 1;
    private static final int CORE_SIZE = 4;
    private static final int OPEN_FILES = 7;

    private static final long THIS_PROCESS = 0;
    private static final long NOTHING = 0;

    /** A worker has its jars open, and now and then a module of Python's standard library. */
    private static final long MOST_OPEN_FILES = 256;

    private static final long MOST_OPEN_FILES_OF_LAUNCHER = 4096;

    private ResourceLimits() {}

    /** Sets the limits for this process, for good. */
    static PieceState apply(Kernel kernel) {
        PieceState coreSize = limit(kernel, CORE_SIZE, 0, 0);
        PieceState fileSize = limit(kernel, FILE_SIZE, 0, 0);
        PieceState openFiles = limit(kernel, OPEN_FILES, MOST_OPEN_FILES, MOST_OPEN_FILES);
        if (coreSize instanceof PieceState.Missing) {
            return coreSize;
        }
        return fileSize instanceof PieceState.Missing ? fileSize : openFiles;
    }

    /**
     * Bounds the files that this process may have open. The JDK closes every number up to that bound in a child that
     * cannot see which ones are open; in some containers that would be a billion.
     */
    static void boundOpenFilesOfLauncher(Kernel kernel) {
        MemorySegment bounds = kernel.words(0, 0);
        Answer answer = kernel.call(SystemCall.PRLIMIT64, THIS_PROCESS, OPEN_FILES, NOTHING, bounds.address());
        long soft = bounds.getAtIndex(ValueLayout.JAVA_LONG, 0);
        long hard = bounds.getAtIndex(ValueLayout.JAVA_LONG, 1);
        // The bound is unsigned, and -1 where there is none.
        if (!answer.failed() && Long.compareUnsigned(soft, MOST_OPEN_FILES_OF_LAUNCHER) > 0) {
            limit(kernel, OPEN_FILES, MOST_OPEN_FILES_OF_LAUNCHER, hard);
        }
    }

    private static PieceState limit(Kernel kernel, int resource, long soft, long hard) {
        long bounds = kernel.words(soft, hard).address();
        return PieceState.of(kernel.call(SystemCall.PRLIMIT64, THIS_PROCESS, resource, bounds, NOTHING));
    }
}
