package assay.protocol;

import assay.value.PythonValue;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Values in a file, as one frame. */
public final class ValueFile {
    private ValueFile() {}

    /** Writes the values to a file of its own. */
    public static void write(Path file, List<PythonValue> values) throws IOException {
        Encoder to = new Encoder();
        to.list(values, ValueCodec::write);
        try (OutputStream out = Files.newOutputStream(file)) {
            to.send(out);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static List<PythonValue> read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            Optional<ByteBuffer> frame = Frames.read(in);
            if (frame.isEmpty()) {
                throw new MalformedFrameException("the file is empty: " + file);
            }
            return Decoder.whole(frame.get(), from -> from.list(ValueCodec::read));
        }
    }
}
