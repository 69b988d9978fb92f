package assay.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Whatever bytes are on the pipe, they are a message that can be sent again as itself, or refused. */
class CodecFuzzTest {

    @FuzzTest
    void messages(byte[] payload) throws IOException {
        readAndSendAgain(payload, MessageCodec::read, MessageCodec::write);
    }

    @FuzzTest
    void requests(byte[] payload) throws IOException {
        readAndSendAgain(payload, RequestCodec::read, RequestCodec::write);
    }

    /** Any bytes at all, so that the lengths lie. */
    @FuzzTest
    void pipe(byte[] bytes) throws IOException {
        InputStream pipe = new ByteArrayInputStream(bytes);
        try {
            while (MessageCodec.read(pipe).isPresent()) {
                assertThat(pipe.available()).isLessThan(bytes.length);
            }
        } catch (MalformedFrameException | EOFException refused) {
            assertThat(refused).hasMessageMatching("(?s).+");
        }
    }

    private interface Reader<T> {
        Optional<T> read(InputStream pipe) throws IOException;
    }

    private interface Writer<T> {
        void write(T value, ByteArrayOutputStream pipe) throws IOException;
    }

    private static <T> void readAndSendAgain(byte[] payload, Reader<T> reader, Writer<T> writer) throws IOException {
        byte[] frame = ByteBuffer.allocate(4 + payload.length)
                .putInt(payload.length)
                .put(payload)
                .array();
        T value;
        try {
            value = reader.read(new ByteArrayInputStream(frame)).orElseThrow();
        } catch (MalformedFrameException refused) {
            assertThat(refused).hasMessageMatching("(?s).+");
            return;
        }
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        writer.write(value, again);
        assertThat(reader.read(new ByteArrayInputStream(again.toByteArray()))).contains(value);
    }
}
