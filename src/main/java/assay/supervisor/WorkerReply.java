package assay.supervisor;

import assay.protocol.Message;

/** What is heard of a worker. */
sealed interface WorkerReply {

    /** It sent a message. */
    record Said(Message message) implements WorkerReply {}

    /** It sent nothing in the time it had. */
    record Silent() implements WorkerReply {}

    /**
     * It is gone, or its pipe holds no frames any more; nothing follows.
     *
     * @param outOfMemory whether the process ended because its heap was full
     */
    record Ended(String how, boolean outOfMemory) implements WorkerReply {}
}
