package assay.confinement;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** Runs a filter of system calls as the kernel does, so that also the other processor family's can be tested. */
final class FilterMachine {
    private static final int SIZE = 64;

    private final List<Instruction> program;
    private final Architecture architecture;

    FilterMachine(List<Instruction> program, Architecture architecture) {
        this.program = program;
        this.architecture = architecture;
    }

    /** The filter's answer, SECCOMP_RET_*, to the call with this number. */
    int answer(int number, long... arguments) {
        return answerFor(architecture.auditNumber(), number, arguments);
    }

    int answer(SystemCall call, long... arguments) {
        return answer(call.number(architecture), arguments);
    }

    /** The answer to a call that claims to be of the processor family with this number. */
    int answerFor(int auditNumber, int number, long... arguments) {
        ByteBuffer data = ByteBuffer.allocate(SIZE).order(ByteOrder.LITTLE_ENDIAN);
        data.putInt(number).putInt(auditNumber).putLong(0);
        for (long argument : arguments) {
            data.putLong(argument);
        }
        return run(data);
    }

    private int run(ByteBuffer data) {
        int accumulator = 0;
        int position = 0;
        while (true) {
            Instruction instruction = program.get(position++);
            int constant = instruction.constant();
            switch (instruction.code()) {
                case Instruction.LOAD -> accumulator = data.getInt(constant);
                case Instruction.AND -> accumulator &= constant;
                case Instruction.IF_EQUAL -> position += skip(instruction, accumulator == constant);
                case Instruction.IF_AT_LEAST ->
                    position += skip(instruction, Integer.compareUnsigned(accumulator, constant) >= 0);
                case Instruction.IF_ANY_BIT -> position += skip(instruction, (accumulator & constant) != 0);
                case Instruction.ANSWER -> {
                    return constant;
                }
                default -> throw new AssertionError("no such instruction: " + instruction);
            }
        }
    }

    private static int skip(Instruction instruction, boolean condition) {
        return condition ? instruction.skipIfTrue() : instruction.skipIfFalse();
    }
}
