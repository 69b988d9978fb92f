package assay.confinement;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Stands in for a kernel, or a container, that lacks some calls: a thread in which they fail, and what it starts. */
final class ForbiddingKernel {
    private static final int SET_FILTER = 1;
    private static final int THIS_THREAD_ONLY = 0;

    private ForbiddingKernel() {}

    /** Runs the work in a thread in which these calls fail with this error. */
    static <T> T with(int error, List<SystemCall> missing, Callable<T> work)
            throws ExecutionException, InterruptedException {
        FutureTask<T> task = new FutureTask<>(() -> {
            forbid(error, missing);
            return work.call();
        });
        Thread.ofPlatform().start(task);
        return task.get();
    }

    private static void forbid(int error, List<SystemCall> missing) {
        Architecture architecture = Architecture.ofThisMachine().orElseThrow();
        List<Instruction> program = new ArrayList<>();
        program.add(Instruction.load(Instruction.CALL_NUMBER));
        for (SystemCall call : missing) {
            program.add(Instruction.ifEqual(call.number(architecture), 0, 1));
            program.add(Instruction.fail(error));
        }
        program.add(Instruction.allow());
        try (Kernel kernel = new Kernel(architecture)) {
            Confinement.renouncePrivileges(kernel);
            kernel.call(SystemCall.SECCOMP, SET_FILTER, THIS_THREAD_ONLY, Seccomp.filter(kernel, program));
        }
    }
}
