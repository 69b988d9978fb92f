package assay.protocol;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BiConsumer;

/** Puts the parts of a record into one frame, in order. {@link Decoder} takes them out again. */
final class Encoder {
    private final Buffer buffer = new Buffer();

    void flag(boolean value) {
        buffer.write(value ? 1 : 0);
    }

    void small(int value) {
        buffer.write(value);
    }

    // Both ends are always the same build, so a constant's position means the same to both.
    @SuppressWarnings("EnumOrdinal")
    void constant(Enum<?> value) {
        buffer.write(value.ordinal());
    }

    void integer(int value) {
        buffer.write(value >>> 24);
        buffer.write(value >>> 16);
        buffer.write(value >>> 8);
        buffer.write(value);
    }

    void number(long value) {
        integer((int) (value >>> 32));
        integer((int) value);
    }

    void fraction(double value) {
        number(Double.doubleToRawLongBits(value));
    }

    void bytes(byte[] value) {
        integer(value.length);
        buffer.write(value, 0, value.length);
    }

    /** Text as Latin-1 where that holds it, else as UTF-16, which keeps lone surrogates. */
    void text(String value) {
        boolean narrow = value.chars().allMatch(unit -> unit < 256);
        flag(narrow);
        if (narrow) {
            bytes(value.getBytes(StandardCharsets.ISO_8859_1));
            return;
        }
        integer(2 * value.length());
        for (int index = 0; index < value.length(); index++) {
            buffer.write(value.charAt(index) >>> 8);
            buffer.write(value.charAt(index));
        }
    }

    void optional(OptionalInt value) {
        flag(value.isPresent());
        if (value.isPresent()) {
            integer(value.getAsInt());
        }
    }

    void optional(OptionalLong value) {
        flag(value.isPresent());
        if (value.isPresent()) {
            number(value.getAsLong());
        }
    }

    <T> void list(List<T> items, BiConsumer<Encoder, T> item) {
        integer(items.size());
        items.forEach(each -> item.accept(this, each));
    }

    <T> void map(Map<String, T> entries, BiConsumer<Encoder, T> value) {
        integer(entries.size());
        entries.forEach((key, each) -> {
            text(key);
            value.accept(this, each);
        });
    }

    /** Sends all that was put in as one frame. */
    void send(OutputStream pipe) throws IOException {
        Frames.write(pipe, buffer.content(), buffer.size());
    }

    /** Lets a frame be sent without another copy of it. */
    private static final class Buffer extends ByteArrayOutputStream {
        byte[] content() {
            return buf;
        }
    }
}
