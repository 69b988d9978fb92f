package assay.confinement;

import java.util.List;

/** Installs the filter of system calls in all threads of this process. */
final class Seccomp {
    // From linux/seccomp.h.
    private static final int SET_FILTER = 1; // SECCOMP_SET_MODE_FILTER
    private static final int NO_OPERATION = -1;
    private static final int FOR_ALL_THREADS = 1; // SECCOMP_FILTER_FLAG_TSYNC

    private Seccomp() {}

    static PieceState install(Kernel kernel, Architecture architecture) {
        return call(kernel, architecture, SET_FILTER);
    }

    /** Goes through all of it with an operation that does not exist. */
    static PieceState rehearse(Kernel kernel, Architecture architecture) {
        return call(kernel, architecture, NO_OPERATION);
    }

    private static PieceState call(Kernel kernel, Architecture architecture, int operation) {
        int processId = (int) kernel.call(SystemCall.GETPID).value();
        long filter = filter(kernel, WorkerCalls.filter(architecture, processId));
        Answer answer = kernel.call(SystemCall.SECCOMP, operation, FOR_ALL_THREADS, filter);
        return answer.value() > 0
                ? new PieceState.Missing("seccomp: thread " + answer.value() + " has a filter of its own")
                : PieceState.of(answer);
    }

    /** The address of a struct sock_fprog: how many instructions there are, and where. */
    static long filter(Kernel kernel, List<Instruction> program) {
        long[] instructions = new long[program.size()];
        for (int index = 0; index < instructions.length; index++) {
            instructions[index] = program.get(index).word();
        }
        long first = kernel.words(instructions).address();
        return kernel.words(instructions.length, first).address();
    }
}
