package assay.confinement;

/**
 * One instruction of a classic BPF program (linux/filter.h, linux/bpf_common.h), of the few that a filter of system
 * calls needs. A jump counts the instructions that it skips.
 */
record Instruction(int code, int skipIfTrue, int skipIfFalse, int constant) {
    static final int LOAD = 0x20; // BPF_LD | BPF_W | BPF_ABS
    static final int AND = 0x54; // BPF_ALU | BPF_AND | BPF_K
    static final int IF_EQUAL = 0x15; // BPF_JMP | BPF_JEQ | BPF_K
    static final int IF_AT_LEAST = 0x35; // BPF_JMP | BPF_JGE | BPF_K
    static final int IF_ANY_BIT = 0x45; // BPF_JMP | BPF_JSET | BPF_K
    static final int ANSWER = 0x06; // BPF_RET | BPF_K

    // The fields of struct seccomp_data (linux/seccomp.h), by their offsets.
    static final int CALL_NUMBER = 0;
    static final int ARCHITECTURE = 4;
    private static final int ARGUMENTS = 16;

    // What a filter may answer (SECCOMP_RET_*).
    private static final int ALLOW = 0x7fff0000;
    private static final int FAIL = 0x00050000;
    private static final int KILL_PROCESS = 0x80000000;

    static Instruction load(int offset) {
        return new Instruction(LOAD, 0, 0, offset);
    }

    static Instruction loadLowHalf(int argument) {
        return load(ARGUMENTS + 8 * argument);
    }

    static Instruction loadHighHalf(int argument) {
        return load(ARGUMENTS + 8 * argument + 4);
    }

    static Instruction and(int mask) {
        return new Instruction(AND, 0, 0, mask);
    }

    static Instruction ifEqual(int value, int skipIfTrue, int skipIfFalse) {
        return new Instruction(IF_EQUAL, skipIfTrue, skipIfFalse, value);
    }

    static Instruction ifAtLeast(int value, int skipIfTrue, int skipIfFalse) {
        return new Instruction(IF_AT_LEAST, skipIfTrue, skipIfFalse, value);
    }

    static Instruction ifAnyBit(int mask, int skipIfTrue, int skipIfFalse) {
        return new Instruction(IF_ANY_BIT, skipIfTrue, skipIfFalse, mask);
    }

    static Instruction allow() {
        return new Instruction(ANSWER, 0, 0, ALLOW);
    }

    /** The call is not made and fails with this error. */
    static Instruction fail(int error) {
        return new Instruction(ANSWER, 0, 0, FAIL | error);
    }

    static Instruction killProcess() {
        return new Instruction(ANSWER, 0, 0, KILL_PROCESS);
    }

    /** The instruction as the kernel reads it: a struct sock_filter in one little-endian word. */
    long word() {
        return code | (long) skipIfTrue << 16 | (long) skipIfFalse << 24 | (long) constant << 32;
    }
}
