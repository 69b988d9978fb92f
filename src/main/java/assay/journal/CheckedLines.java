package assay.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32C;

/**
 * A file of texts, one a line, each behind its checksum (CRC-32C, RFC 3720, in hex). Lines are only ever added, and are
 * on the disk once {@link #append} returns. A line that was not written whole, or changed since, is passed over.
 */
final class CheckedLines implements AutoCloseable {
    /** Longer ones are not believed to be lines; results are bounded far below. */
    private static final int LONGEST = 64 << 20;

    private static final int CHECKSUM_DIGITS = 8;
    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final FileChannel channel;
    private long end;

    private CheckedLines(Path path, FileChannel channel, long end) {
        this.path = path;
        this.channel = channel;
        this.end = end;
    }

    /** Where in the file a line is, without its line break. */
    record Place(long offset, int length) {}

    /** Is shown the lines that are whole. */
    interface Visitor {
        void line(Place place, String text);
    }

    /**
     * What is wrong with a file.
     *
     * @param damaged lines that are not what was written
     * @param torn whether the last line was not written to its end
     */
    record Damage(int damaged, boolean torn) {}

    /** A new file, which only its owner can read, and never could anyone else. */
    static CheckedLines create(Path path) {
        return open(path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    static CheckedLines toContinue(Path path) {
        return open(path, Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    static CheckedLines toRead(Path path) {
        return open(path, Set.of(StandardOpenOption.READ));
    }

    private static CheckedLines open(Path path, Set<? extends OpenOption> options) {
        try {
            FileChannel channel = FileChannel.open(
                    path, options, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            return new CheckedLines(path, channel, channel.size());
        } catch (IOException failure) {
            throw new JournalFailure("cannot be opened", path, failure);
        }
    }

    /** Shows all lines that are whole, in their order, and forgets a last one that is torn. */
    Damage visit(Visitor visitor) {
        try {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
            int damaged = 0;
            long begin = 0;
            long position = 0;
            while (channel.read(buffer.clear(), position) > 0) {
                buffer.flip();
                while (buffer.hasRemaining()) {
                    byte next = buffer.get();
                    position++;
                    if (next == '\n') {
                        Optional<String> text = checked(line.toByteArray());
                        if (text.isPresent()) {
                            visitor.line(new Place(begin, line.size()), text.get());
                        } else {
                            damaged++;
                        }
                        line.reset();
                        begin = position;
                    } else if (line.size() <= LONGEST) {
                        line.write(next);
                    }
                }
            }
            end = begin;
            return new Damage(damaged, position > begin);
        } catch (IOException failure) {
            throw new JournalFailure("cannot be read", path, failure);
        }
    }

    /** The text of a line that was visited or appended. */
    String read(Place place) {
        try {
            ByteBuffer line = ByteBuffer.allocate(place.length());
            while (line.hasRemaining() && channel.read(line, place.offset() + line.position()) > 0) {
                // What is read is in the buffer.
            }
            return checked(line.array()).orElseThrow(() -> new IOException("it was changed while the run went on"));
        } catch (IOException failure) {
            throw new JournalFailure("cannot be read", path, failure);
        }
    }

    /** Adds a text without line breaks; when this returns, no loss of power takes it away. */
    synchronized Place append(String text) {
        ByteBuffer line = ByteBuffer.wrap((checksum(text) + " " + text + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            if (channel.size() > end) {
                // Half a line, which a kill or a full disk left.
                channel.truncate(end);
            }
            Place place = new Place(end, line.remaining() - 1);
            while (line.hasRemaining()) {
                channel.write(line, end + line.position());
            }
            channel.force(false);
            end += line.limit();
            return place;
        } catch (IOException failure) {
            throw new JournalFailure("cannot be written", path, failure);
        }
    }

    private static Optional<String> checked(byte[] line) {
        String whole = new String(line, StandardCharsets.UTF_8);
        if (whole.length() <= CHECKSUM_DIGITS || whole.charAt(CHECKSUM_DIGITS) != ' ') {
            return Optional.empty();
        }
        String text = whole.substring(CHECKSUM_DIGITS + 1);
        return whole.startsWith(checksum(text)) ? Optional.of(text) : Optional.empty();
    }

    private static String checksum(String text) {
        CRC32C checksum = new CRC32C();
        checksum.update(text.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(checksum.getValue());
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new JournalFailure("cannot be closed", path, failure);
        }
    }
}
