package assay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A submission that came by standard input, kept in a file of its own for as long as it is graded. */
record StandardInputFile(Path path) implements AutoCloseable {
    /** One byte more than a submission may have shows that there were too many. */
    private static final int BYTES = (1 << 20) + 1;

    /** Saves the input under the name that the challenge's file has, in a folder that is the owner's alone. */
    static StandardInputFile save(InputStream input, String name) throws IOException {
        Path path = Files.createTempDirectory("assay-").resolve(name);
        StandardInputFile file = new StandardInputFile(path);
        try {
            Files.write(path, input.readNBytes(BYTES));
            return file;
        } catch (IOException failed) {
            file.close();
            throw failed;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
        Files.delete(path.resolveSibling(""));
    }
}
