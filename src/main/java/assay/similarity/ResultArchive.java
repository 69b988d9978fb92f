package assay.similarity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The archive that JPlag writes, read as one that comes from a stranger, because texts of strangers went into it. Nothing
 * is unpacked to disk, no name in it becomes a path, and what it holds is bounded, whatever it says of its sizes.
 */
final class ResultArchive implements AutoCloseable {
    private static final Pattern COMPARISON = Pattern.compile("(comparisons/)?[^/]+\\.json");

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(16)
                            .maxNumberLength(64)
                            .maxNameLength(256)
                            .maxStringLength(1 << 16)
                            .build())
                    .build())
            .build();

    private final ZipFile zip;
    private final Bounds bounds;
    private long read;

    /**
     * How much an archive may hold.
     *
     * @param archive bytes of the archive itself
     * @param entries files in it
     * @param entry bytes of one of them, unpacked
     * @param total bytes of all that are read, unpacked
     */
    record Bounds(long archive, int entries, int entry, long total) {
        static final Bounds DEFAULT = new Bounds(256L << 20, 100_000, 64 << 20, 512L << 20);
    }

    private ResultArchive(ZipFile zip, Bounds bounds) {
        this.zip = zip;
        this.bounds = bounds;
    }

    static ResultArchive open(Path file, Bounds bounds) throws IOException, MalformedResultException {
        if (Files.size(file) > bounds.archive()) {
            throw new MalformedResultException("it is larger than %d bytes".formatted(bounds.archive()));
        }
        ZipFile zip = new ZipFile(file.toFile());
        if (zip.size() > bounds.entries()) {
            zip.close();
            throw new MalformedResultException("it holds more than %d files".formatted(bounds.entries()));
        }
        return new ResultArchive(zip, bounds);
    }

    /** What is done with each document that may tell of two submissions. */
    interface Reader {
        void read(JsonNode document) throws IOException, MalformedResultException;
    }

    /** The document of that name, where there is one. */
    Optional<JsonNode> document(String name) throws IOException, MalformedResultException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null ? Optional.empty() : Optional.of(parse(entry));
    }

    /** Reads, one after the other, all documents that lie where comparisons do. */
    void eachComparison(Reader reader) throws IOException, MalformedResultException {
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            if (COMPARISON.matcher(entry.getName()).matches()) {
                reader.read(parse(entry));
            }
        }
    }

    private JsonNode parse(ZipEntry entry) throws IOException, MalformedResultException {
        byte[] content;
        try (InputStream unpacked = zip.getInputStream(entry)) {
            content = unpacked.readNBytes(bounds.entry() + 1);
        }
        read += content.length;
        if (content.length > bounds.entry() || read > bounds.total()) {
            throw new MalformedResultException("what is packed in it is too large");
        }
        try {
            return MAPPER.readTree(content);
        } catch (JacksonException malformed) {
            throw new MalformedResultException("a file in it is no JSON: " + malformed.getOriginalMessage());
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
