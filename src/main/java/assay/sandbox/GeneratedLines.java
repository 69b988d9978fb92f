package assay.sandbox;

import assay.protocol.FileContent.Generated;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** Reads a file whose lines are made when they are asked for, and counts those. */
final class GeneratedLines implements SeekableByteChannel {
    private static final String NUMBER = "{number}";

    private final Generated lines;
    private final AtomicLong drawn;
    private final long size;
    private ByteBuffer line = ByteBuffer.allocate(0);
    private int made;
    private long position;
    private boolean open = true;

    GeneratedLines(Generated lines, AtomicLong drawn) {
        this.lines = lines;
        this.drawn = drawn;
        this.size = size(lines);
    }

    /** The size of all lines together, in bytes. */
    static long size(Generated lines) {
        long size = 0;
        for (int index = 0; index < lines.patterns().size(); index++) {
            String pattern = lines.patterns().get(index);
            long constant = pattern.replace(NUMBER, "").getBytes(StandardCharsets.UTF_8).length + 1L;
            long places = pattern.split(Pattern.quote(NUMBER), -1).length - 1L;
            for (int number = index + 1;
                    number <= lines.count();
                    number += lines.patterns().size()) {
                size += constant + places * digits(number);
            }
        }
        return size;
    }

    private static int digits(int number) {
        int digits = 1;
        for (int rest = number / 10; rest > 0; rest /= 10) {
            digits++;
        }
        return digits;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        int before = target.remaining();
        while (target.hasRemaining() && (line.hasRemaining() || made < lines.count())) {
            if (!line.hasRemaining()) {
                make();
            }
            int length = Math.min(target.remaining(), line.remaining());
            target.put(line.slice(line.position(), length));
            line.position(line.position() + length);
        }
        int read = before - target.remaining();
        position += read;
        return read == 0 && before > 0 ? -1 : read;
    }

    private void make() {
        String pattern = lines.patterns().get(made % lines.patterns().size());
        made++;
        drawn.incrementAndGet();
        line = ByteBuffer.wrap((pattern.replace(NUMBER, String.valueOf(made)) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public long position() {
        return position;
    }

    /** Lines before the new position are made again, or passed over, and count as drawn. */
    @Override
    public SeekableByteChannel position(long wanted) throws IOException {
        if (wanted < position) {
            line = ByteBuffer.allocate(0);
            made = 0;
            position = 0;
        }
        ByteBuffer skipped = ByteBuffer.allocate(8192);
        while (position < wanted && position < size) {
            skipped.clear().limit((int) Math.min(skipped.capacity(), wanted - position));
            read(skipped);
        }
        position = Math.max(position, wanted);
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public int write(ByteBuffer source) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long length) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        open = false;
    }
}
