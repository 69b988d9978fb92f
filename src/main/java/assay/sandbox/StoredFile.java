package assay.sandbox;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;

/** The bytes of a file in memory, whose growth is bounded by what all files of a case may hold together. */
final class StoredFile {
    private final Quota quota;
    private byte[] bytes;
    private int size;

    StoredFile(byte[] bytes, Quota quota) {
        this.bytes = bytes;
        this.size = bytes.length;
        this.quota = quota;
    }

    /** The room that is left for all files of a case. */
    static final class Quota {
        private long left;

        Quota(long bytes) {
            left = bytes;
        }

        void take(long count) throws IOException {
            if (count > left) {
                throw new IOException("No space left on device");
            }
            left -= count;
        }
    }

    synchronized int size() {
        return size;
    }

    synchronized byte[] content() {
        return Arrays.copyOf(bytes, size);
    }

    synchronized void truncate(long length) throws IOException {
        if (length < size) {
            quota.take(length - size);
            size = (int) length;
        }
    }

    SeekableByteChannel open(boolean append) {
        return new Channel(append);
    }

    private synchronized int read(long position, ByteBuffer target) {
        int length = (int) Math.min(target.remaining(), size - position);
        if (length <= 0) {
            return target.hasRemaining() ? -1 : 0;
        }
        target.put(bytes, (int) position, length);
        return length;
    }

    private synchronized void write(long position, ByteBuffer source) throws IOException {
        long end = position + source.remaining();
        if (end > size) {
            quota.take(end - size);
            if (end > bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.max(end, Math.min(2L * bytes.length, Integer.MAX_VALUE / 2)));
            }
            Arrays.fill(bytes, size, (int) end, (byte) 0);
            size = (int) end;
        }
        source.get(bytes, (int) position, source.remaining());
    }

    private final class Channel implements SeekableByteChannel {
        private final boolean append;
        private long position;
        private boolean open = true;

        Channel(boolean append) {
            this.append = append;
        }

        @Override
        public int read(ByteBuffer target) {
            int count = StoredFile.this.read(position, target);
            position += Math.max(count, 0);
            return count;
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            int count = source.remaining();
            if (append) {
                position = StoredFile.this.size();
            }
            StoredFile.this.write(position, source);
            position += count;
            return count;
        }

        @Override
        public long position() {
            return position;
        }

        @Override
        public SeekableByteChannel position(long wanted) {
            position = wanted;
            return this;
        }

        @Override
        public long size() {
            return StoredFile.this.size();
        }

        @Override
        public SeekableByteChannel truncate(long length) throws IOException {
            StoredFile.this.truncate(length);
            position = Math.min(position, length);
            return this;
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
}
