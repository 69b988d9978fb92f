package assay.cli;

/** A command cannot go on, for a reason that the person who gave it can mend. */
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;
    private final String hint;

    private CommandFailure(ExitCode exitCode, String message, String hint) {
        super(message);
        this.exitCode = exitCode;
        this.hint = hint;
    }

    /** The command line asks for what cannot be. */
    static CommandFailure usage(String message, String hint) {
        return new CommandFailure(ExitCode.USAGE, message, hint);
    }

    /** A challenge or a submission folder that was named cannot be used. */
    static CommandFailure unusable(String message, String hint) {
        return new CommandFailure(ExitCode.UNUSABLE, message, hint);
    }

    /** The machine does not let the grader do its work. */
    static CommandFailure failed(String message, String hint) {
        return new CommandFailure(ExitCode.GRADER_FAILED, message, hint);
    }

    ExitCode exitCode() {
        return exitCode;
    }

    /** What to do about it. */
    String hint() {
        return hint;
    }
}
