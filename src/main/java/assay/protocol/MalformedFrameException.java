package assay.protocol;

import java.io.IOException;

/** The other side sent bytes that are no frame of this protocol. */
public final class MalformedFrameException extends IOException {
    private static final long serialVersionUID = 1L;

    public MalformedFrameException(String message) {
        super(message);
    }
}
