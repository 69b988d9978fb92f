package assay.archive;

import assay.archive.ResultsIndex.MalformedException;
import assay.archive.ResultsIndex.Place;
import assay.report.JsonInput;
import assay.report.JsonRunReader;
import assay.report.JsonSubmissionReader;
import assay.report.MalformedResultsException;
import assay.result.ResultMemory;
import assay.result.RunResult;
import assay.result.SubmissionResult;
import assay.result.SubmissionResults;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A results file, whoever wrote it. All of it is looked at when it is opened; its submissions are then read one by one,
 * so that a file of any size can be told.
 */
public final class ResultsFile implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;
    private final List<Place> places;
    private final ResultMemory<Integer> memory = new ResultMemory<>();
    private final RunResult run;
    private final boolean veiled;

    private ResultsFile(Path path, FileChannel channel) throws IOException, MalformedException {
        this.path = path;
        this.channel = channel;
        ResultsIndex index = ResultsIndex.of(input(channel));
        this.places = index.submissions();
        this.run = JsonInput.read(index.rest(), json -> JsonRunReader.read(json, new Submissions()));
        this.veiled = check();
    }

    /**
     * Opens a file that {@code JsonReport} wrote.
     *
     * @throws UnreadableResultsException where it is anything else
     */
    public static ResultsFile open(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
        try {
            return new ResultsFile(path, channel);
        } catch (MalformedException | MalformedResultsException malformed) {
            channel.close();
            throw new UnreadableResultsException(path, String.valueOf(malformed.getMessage()));
        } catch (IOException | RuntimeException failure) {
            channel.close();
            throw failure;
        }
    }

    /** The run, which can be told as long as the file is open. */
    public RunResult run() {
        return run;
    }

    /** Whether hidden cases are hidden in the file itself. */
    public boolean hidesCases() {
        return veiled;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static InputStream input(FileChannel channel) {
        return new BufferedInputStream(Channels.newInputStream(channel));
    }

    /** Whether any case is veiled. */
    private boolean check() throws MalformedException {
        boolean anyVeiled = false;
        SubmissionResult.Key last = new SubmissionResult.Key("", "");
        for (int number = 0; number < places.size(); number++) {
            SubmissionResult result = read(number);
            if (last.compareTo(result.key()) >= 0) {
                throw new MalformedException(place(number)
                        + ": results stand by candidate, then challenge, then sample, and none of them twice");
            }
            last = result.key();
            anyVeiled |= result.cases().stream().anyMatch(JsonSubmissionReader::isVeiled);
        }
        return anyVeiled;
    }

    private static String place(int number) {
        return "$.submissions[" + number + "]";
    }

    private SubmissionResult get(int number) {
        return memory.at(number).orElseGet(() -> read(number));
    }

    private SubmissionResult read(int number) {
        Place place = places.get(number);
        SubmissionResult result = JsonInput.read(text(place), place(number), JsonSubmissionReader::read);
        memory.keep(number, place.length(), result);
        return result;
    }

    private String text(Place place) {
        try {
            ByteBuffer bytes = ByteBuffer.allocate(place.length());
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, place.offset() + bytes.position()) < 0) {
                    throw new UnreadableResultsException(path, "it became shorter while it was read");
                }
            }
            return new String(bytes.array(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private final class Submissions implements SubmissionResults {
        @Override
        public int size() {
            return places.size();
        }

        @Override
        public SubmissionResult get(int index) {
            return ResultsFile.this.get(index);
        }
    }
}
