package assay.confinement;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * System calls by number, through the C library's syscall(2): one shape of foreign call for all of them, because each
 * further shape costs milliseconds when a process starts.
 */
final class Kernel implements AutoCloseable {
    private static final int MOST_ARGUMENTS = 6;

    private final Architecture architecture;
    private final Arena memory = Arena.ofConfined();
    private final MemorySegment errorNumber = memory.allocate(Linker.Option.captureStateLayout());
    private final MethodHandle syscall;

    /** Fails with an exception where this Java allows no foreign calls. */
    // The linker is restricted because a wrong description of a function crashes the process.
    @SuppressWarnings("restricted")
    Kernel(Architecture architecture) {
        this.architecture = architecture;
        MemoryLayout[] numberAndArguments = new MemoryLayout[1 + MOST_ARGUMENTS];
        Arrays.fill(numberAndArguments, ValueLayout.JAVA_LONG);
        Linker linker = Linker.nativeLinker();
        this.syscall = linker.downcallHandle(
                linker.defaultLookup().findOrThrow("syscall"),
                FunctionDescriptor.of(ValueLayout.JAVA_LONG, numberAndArguments),
                Linker.Option.captureCallState("errno"));
    }

    Answer call(SystemCall call, long... arguments) {
        long value = invoke(call.number(architecture), arguments);
        return new Answer(call, value, value < 0 ? lastError() : 0);
    }

    /** What the call with this number returned; -1 where it failed. */
    long invoke(long number, long... given) {
        long[] arguments = Arrays.copyOf(given, MOST_ARGUMENTS);
        try {
            return (long) syscall.invokeExact(
                    errorNumber,
                    number,
                    arguments[0],
                    arguments[1],
                    arguments[2],
                    arguments[3],
                    arguments[4],
                    arguments[5]);
        } catch (Throwable impossible) {
            throw new AssertionError("a foreign call throws nothing", impossible);
        }
    }

    /** Why the last call that failed did so. */
    int lastError() {
        return errorNumber.get(ValueLayout.JAVA_INT, 0);
    }

    /**
     * A copy of these words, which lives until this is closed. Every structure used here is written in words: on a
     * little-endian machine, a smaller field is the lower bits of one.
     */
    MemorySegment words(long... words) {
        return memory.allocateFrom(ValueLayout.JAVA_LONG, words);
    }

    /** A file name as the C library wants it, encoded as this Java encodes names, and ended with a zero. */
    MemorySegment fileName(String name) {
        byte[] encoded = name.getBytes(Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8")));
        return memory.allocateFrom(ValueLayout.JAVA_BYTE, Arrays.copyOf(encoded, encoded.length + 1));
    }

    @Override
    public void close() {
        memory.close();
    }
}
