package assay.judge.explanation;

import assay.protocol.Measurement;
import assay.protocol.Observation;
import assay.protocol.Observation.Operation;
import java.util.Optional;

/** What a sandbox refused, and what to do instead. */
public final class RefusalWords {
    private RefusalWords() {}

    /** The operation, and what it was about where that is known. */
    public static String summary(Observation.Refused refused, Measurement measurement) {
        return "tried to " + operation(refused.operation()) + subject(refused.operation(), measurement)
                + ", which is not allowed";
    }

    /** What a submission may do in its place. */
    public static String advice(Operation operation) {
        return switch (operation) {
            case FILE -> "a submission works on what it is given; there are no files but those of the challenge";
            case NETWORK -> "a submission works on what it is given; there is no network";
            case PROCESS ->
                "a submission is one process; it cannot start, signal or ask about others, so multiprocessing and pools of "
                        + "processes cannot be used";
            case THREAD -> "this challenge is to be solved without threads";
            case HOST_ACCESS -> "a submission is plain Python; what it runs on is out of its reach";
            case NATIVE_CODE -> "a submission is plain Python; there are no native libraries";
        };
    }

    /** One line of those that a report lists: {@code file: /etc/passwd}. */
    public static String listed(Measurement.Refusal refusal) {
        String subject = Bounds.escaped(refusal.subject(), Bounds.VALUE);
        return name(refusal.operation()) + (subject.isEmpty() ? "" : ": " + subject);
    }

    private static String operation(Operation operation) {
        return switch (operation) {
            case FILE -> "use a file outside the challenge";
            case NETWORK -> "use the network";
            case PROCESS -> "reach other processes";
            case THREAD -> "start a thread";
            case HOST_ACCESS -> "reach out of Python into the program that runs it";
            case NATIVE_CODE -> "load native code";
        };
    }

    private static String name(Operation operation) {
        return switch (operation) {
            case FILE -> "file";
            case NETWORK -> "network";
            case PROCESS -> "process";
            case THREAD -> "thread";
            case HOST_ACCESS -> "host access";
            case NATIVE_CODE -> "native code";
        };
    }

    /** The last one refused is the one that was not caught. */
    private static String subject(Operation operation, Measurement measurement) {
        Optional<String> subject = measurement.refusals().reversed().stream()
                .filter(refusal -> refusal.operation() == operation)
                .map(Measurement.Refusal::subject)
                .filter(text -> !text.isEmpty())
                .findFirst();
        return subject.map(text -> " (" + Bounds.escaped(text, Bounds.VALUE) + ")")
                .orElse("");
    }
}
