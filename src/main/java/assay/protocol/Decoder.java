package assay.protocol;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Takes out of a frame what {@link Encoder} put in. Every length is checked against what is left of the frame before
 * anything is allocated for it.
 */
final class Decoder {
    private final ByteBuffer frame;

    Decoder(ByteBuffer frame) {
        this.frame = frame;
    }

    /** Takes one part out of a frame. */
    interface Part<T> {
        T from(Decoder decoder) throws MalformedFrameException;
    }

    /** A whole frame that holds just this part. */
    static <T> T whole(ByteBuffer frame, Part<T> part) throws MalformedFrameException {
        Decoder decoder = new Decoder(frame);
        try {
            T value = part.from(decoder);
            if (frame.hasRemaining()) {
                throw new MalformedFrameException(frame.remaining() + " bytes too many in a frame");
            }
            return value;
        } catch (BufferUnderflowException tooShort) {
            throw new MalformedFrameException("a frame ends too early");
        } catch (IllegalArgumentException invalid) {
            throw new MalformedFrameException("a frame holds a value that cannot be: " + invalid.getMessage());
        }
    }

    boolean flag() throws MalformedFrameException {
        int value = small();
        if (value > 1) {
            throw new MalformedFrameException("a flag is " + value);
        }
        return value == 1;
    }

    int small() {
        return frame.get() & 0xff;
    }

    <E extends Enum<E>> E constant(E[] constants) throws MalformedFrameException {
        int ordinal = small();
        if (ordinal >= constants.length) {
            throw new MalformedFrameException("no constant has the number " + ordinal);
        }
        return constants[ordinal];
    }

    int integer() {
        return frame.getInt();
    }

    long number() {
        return frame.getLong();
    }

    double fraction() {
        return frame.getDouble();
    }

    byte[] bytes() throws MalformedFrameException {
        byte[] value = new byte[count()];
        frame.get(value);
        return value;
    }

    String text() throws MalformedFrameException {
        boolean narrow = flag();
        int length = count();
        if (narrow) {
            byte[] bytes = new byte[length];
            frame.get(bytes);
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
        if (length % 2 != 0) {
            throw new MalformedFrameException("half a UTF-16 unit");
        }
        char[] units = new char[length / 2];
        for (int index = 0; index < units.length; index++) {
            units[index] = frame.getChar();
        }
        return new String(units);
    }

    OptionalInt optional() throws MalformedFrameException {
        return flag() ? OptionalInt.of(integer()) : OptionalInt.empty();
    }

    OptionalLong optionalNumber() throws MalformedFrameException {
        return flag() ? OptionalLong.of(number()) : OptionalLong.empty();
    }

    <T> List<T> list(Part<T> item) throws MalformedFrameException {
        int size = count();
        List<T> items = new ArrayList<>(Math.min(size, 1 << 16));
        for (int index = 0; index < size; index++) {
            items.add(item.from(this));
        }
        return items;
    }

    <T> Map<String, T> map(Part<T> value) throws MalformedFrameException {
        int size = count();
        Map<String, T> entries = new LinkedHashMap<>();
        for (int index = 0; index < size; index++) {
            entries.put(text(), value.from(this));
        }
        return entries;
    }

    /** A number of things of a byte or more each: more than the rest of the frame can hold is a lie. */
    int count() throws MalformedFrameException {
        int count = integer();
        if (count < 0 || count > frame.remaining()) {
            throw new MalformedFrameException("a count of " + count + " goes beyond its frame");
        }
        return count;
    }
}
