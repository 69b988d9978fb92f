package assay.confinement;

import java.util.ArrayList;
import java.util.List;

/** What an argument of a system call has to be. Its instructions run on where it holds and make the call fail if not. */
record Condition(List<Instruction> instructions) {
    private static final Instruction REFUSE = Instruction.fail(Answer.EPERM);

    Condition {
        instructions = List.copyOf(instructions);
    }

    /** The argument, an int, is one of these. */
    static Condition oneOf(int argument, int... values) {
        List<Instruction> instructions = new ArrayList<>();
        instructions.add(Instruction.loadLowHalf(argument));
        for (int index = 0; index < values.length; index++) {
            instructions.add(Instruction.ifEqual(values[index], values.length - index, 0));
        }
        instructions.add(REFUSE);
        return new Condition(instructions);
    }

    /** The argument, an int, is none of these. */
    static Condition noneOf(int argument, int... values) {
        List<Instruction> instructions = new ArrayList<>();
        instructions.add(Instruction.loadLowHalf(argument));
        for (int value : values) {
            instructions.add(Instruction.ifEqual(value, 0, 1));
            instructions.add(REFUSE);
        }
        return new Condition(instructions);
    }

    /** The argument, an int, has no bit set but these. */
    static Condition onlyBits(int argument, int bits) {
        return new Condition(List.of(Instruction.loadLowHalf(argument), Instruction.ifAnyBit(~bits, 0, 1), REFUSE));
    }

    /** The argument, an int, has all of these bits set. */
    static Condition allBits(int argument, int bits) {
        return new Condition(List.of(
                Instruction.loadLowHalf(argument), Instruction.and(bits), Instruction.ifEqual(bits, 1, 0), REFUSE));
    }

    /** The argument, an address, is null. */
    static Condition nullAddress(int argument) {
        return new Condition(List.of(
                Instruction.loadLowHalf(argument),
                Instruction.ifEqual(0, 1, 0),
                REFUSE,
                Instruction.loadHighHalf(argument),
                Instruction.ifEqual(0, 1, 0),
                REFUSE));
    }
}
