package assay.confinement;

/** Whether a piece of the sandbox is in force. */
public sealed interface PieceState {

    /** It is, for all threads of the process. */
    record InForce() implements PieceState {}

    /**
     * It is not.
     *
     * @param reason the kernel's reason, in a few words
     */
    record Missing(String reason) implements PieceState {}

    /** In force where the kernel agreed, else missing with what it said. */
    static PieceState of(Answer answer) {
        return answer.failed() ? new Missing(answer.reason()) : new InForce();
    }
}
