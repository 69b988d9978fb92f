package assay.confinement;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a filter of system calls: first the processor family is checked, then one rule after the other, and what no
 * rule speaks of fails.
 */
final class CallFilter {
    /** The bit that marks the numbers of the x32 convention (__X32_SYSCALL_BIT); no JVM uses it. */
    private static final int X32_MARK = 0x40000000;

    /**
     * From this number on, calls are younger than Linux 5.0. C libraries ask for them and do without where they are
     * told that the kernel has none, but give up where they are told that it is forbidden.
     */
    private static final int FIRST_YOUNG_CALL = 424;

    private final Architecture architecture;
    private final List<Instruction> instructions = new ArrayList<>();

    CallFilter(Architecture architecture) {
        this.architecture = architecture;
        instructions.add(Instruction.load(Instruction.ARCHITECTURE));
        instructions.add(Instruction.ifEqual(architecture.auditNumber(), 1, 0));
        instructions.add(Instruction.killProcess());
        instructions.add(Instruction.load(Instruction.CALL_NUMBER));
        instructions.add(Instruction.ifAtLeast(X32_MARK, 0, 1));
        instructions.add(Instruction.killProcess());
    }

    /** Allows these calls, whatever their arguments. */
    CallFilter allow(List<SystemCall> calls) {
        for (SystemCall call : calls) {
            rule(call, List.of());
        }
        return this;
    }

    /** Allows this call where all conditions hold. */
    CallFilter allowIf(SystemCall call, Condition... conditions) {
        rule(call, List.of(conditions));
        return this;
    }

    private void rule(SystemCall call, List<Condition> conditions) {
        if (!call.existsOn(architecture)) {
            return;
        }
        List<Instruction> body = new ArrayList<>();
        for (Condition condition : conditions) {
            body.addAll(condition.instructions());
        }
        body.add(Instruction.allow());
        instructions.add(Instruction.ifEqual(call.number(architecture), 0, body.size()));
        instructions.addAll(body);
    }

    /** The whole program: what no rule speaks of fails as missing where it is young, else as forbidden. */
    List<Instruction> program() {
        List<Instruction> program = new ArrayList<>(instructions);
        program.add(Instruction.ifAtLeast(FIRST_YOUNG_CALL, 0, 1));
        program.add(Instruction.fail(Answer.ENOSYS));
        program.add(Instruction.fail(Answer.EPERM));
        return List.copyOf(program);
    }
}
