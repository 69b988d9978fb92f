package assay.protocol;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Frames on a pipe: a length of four bytes, big-endian, then so many bytes. */
final class Frames {
    /** A value at all its bounds fits in; a longer frame is an attack or a fault. */
    static final int MAXIMUM_BYTES = 96 << 20;

    private Frames() {}

    static void write(OutputStream pipe, byte[] payload, int length) throws IOException {
        if (length > MAXIMUM_BYTES) {
            throw new MalformedFrameException("a frame of " + length + " bytes is too long to send");
        }
        byte[] frame = new byte[4 + length];
        ByteBuffer.wrap(frame).putInt(length).put(payload, 0, length);
        pipe.write(frame);
        pipe.flush();
    }

    /** The next frame's payload; empty where the pipe ends between two frames. */
    static Optional<ByteBuffer> read(InputStream pipe) throws IOException {
        byte[] prefix = pipe.readNBytes(4);
        if (prefix.length == 0) {
            return Optional.empty();
        }
        if (prefix.length < 4) {
            throw new EOFException("the pipe ended inside a frame's length");
        }
        int length = ByteBuffer.wrap(prefix).getInt();
        if (length <= 0 || length > MAXIMUM_BYTES) {
            throw new MalformedFrameException("a frame claims " + length + " bytes");
        }
        // readNBytes allocates as bytes arrive, so a lying length costs the sender, not this side.
        byte[] payload = pipe.readNBytes(length);
        if (payload.length < length) {
            throw new EOFException("the pipe ended inside a frame");
        }
        return Optional.of(ByteBuffer.wrap(payload));
    }
}
