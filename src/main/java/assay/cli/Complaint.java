package assay.cli;

import assay.archive.UnreadableResultsException;
import assay.journal.JournalFailure;
import assay.journal.JournalRefusal;
import assay.supervisor.IncompleteSandboxException;
import assay.supervisor.WorkerFaultException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What the person is told when a command cannot be done, in one line and a second one that helps.
 *
 * @param isFault whether the program itself is wrong, so that whoever mends it needs to know where
 */
record Complaint(ExitCode exitCode, String message, String hint, boolean isFault) {

    /** What to say about that failure. */
    static Complaint about(Throwable failure) {
        return switch (failure) {
            case ParameterException fault -> new Complaint(ExitCode.USAGE, firstLine(fault), hint(fault), false);
            case CommandFailure fault -> new Complaint(fault.exitCode(), firstLine(fault), fault.hint(), false);
            case JournalRefusal refusal -> new Complaint(ExitCode.USAGE, firstLine(refusal), refusal.remedy(), false);
            case JournalFailure failed ->
                new Complaint(
                        ExitCode.GRADER_FAILED,
                        firstLine(failed),
                        "What was kept is not lost: --resume goes on with it.",
                        false);
            case InterruptedException _ -> new Complaint(ExitCode.GRADER_FAILED, "interrupted", "", false);
            case IncompleteSandboxException missing ->
                new Complaint(
                        ExitCode.GRADER_FAILED,
                        firstLine(missing),
                        "Nothing was graded. Without --require-os-sandbox the language's sandbox confines alone.",
                        false);
            case WorkerFaultException fault ->
                new Complaint(
                        ExitCode.GRADER_FAILED,
                        allLines(fault),
                        "'assay doctor' tells what this machine lacks. What was graded before is not lost.",
                        false);
            case UnreadableResultsException unreadable ->
                new Complaint(
                        ExitCode.UNUSABLE,
                        firstLine(unreadable),
                        "Name a results.json or full-results.json, or the folder that holds it.",
                        false);
            case UncheckedIOException failed ->
                new Complaint(ExitCode.GRADER_FAILED, "this did not work: " + failed.getCause(), "", false);
            case UnwritableFileException failed -> new Complaint(ExitCode.GRADER_FAILED, firstLine(failed), "", false);
            case IOException failed -> new Complaint(ExitCode.GRADER_FAILED, "this did not work: " + failed, "", false);
            default ->
                new Complaint(
                        ExitCode.GRADER_FAILED,
                        "the grader itself is at fault: " + failure,
                        "Please report it together with these lines:",
                        true);
        };
    }

    private static String firstLine(Throwable failure) {
        return Objects.requireNonNullElse(failure.getMessage(), "")
                .lines()
                .findFirst()
                .orElse("");
    }

    /** What a process said before it ended may have many lines. */
    private static String allLines(Throwable failure) {
        return Objects.requireNonNullElse(failure.getMessage(), "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    private static String hint(ParameterException fault) {
        CommandSpec command = fault.getCommandLine().getCommandSpec();
        String guess = fault instanceof UnmatchedArgumentException unmatched
                ? Suggestion.forUnknown(
                        unmatched.getUnmatched().getFirst().split("=", 2)[0],
                        command.options().stream().map(OptionSpec::longestName).toList())
                : "";
        return guess.isEmpty() ? "Try '%s --help'.".formatted(command.qualifiedName()) : guess;
    }
}
