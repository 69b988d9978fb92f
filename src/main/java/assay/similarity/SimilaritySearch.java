package assay.similarity;

import assay.similarity.Likeness.Compared;
import assay.similarity.Likeness.NotCompared;
import assay.similarity.Unused.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Compares the submissions of challenges, one challenge after the other. */
public final class SimilaritySearch implements AutoCloseable {
    /** CPython parses no brackets that nest deeper. */
    private static final int DEEPEST = 200;

    /** JPlag refuses base code that is shorter than a passage, or that it cannot parse. */
    private static final Pattern NO_BASE_CODE = Pattern.compile("base ?code", Pattern.CASE_INSENSITIVE);

    private static final Pattern TOO_SHORT = Pattern.compile("minimum match length", Pattern.CASE_INSENSITIVE);
    private static final Pattern TOO_FEW = Pattern.compile("not enough valid submissions", Pattern.CASE_INSENSITIVE);

    private final JPlagJar jar;
    private final JPlagLimits limits;
    private final double threshold;
    private final JPlagProcess process;
    private Optional<WorkFolder> open = Optional.empty();

    /** @param threshold pairs that are less alike on average are not told, from 0 to 1 */
    public SimilaritySearch(JPlagJar jar, double threshold, JPlagLimits limits) {
        this.jar = jar;
        this.limits = limits;
        this.threshold = threshold;
        this.process = new JPlagProcess(jar, limits);
    }

    /**
     * How alike the submissions of a challenge are.
     *
     * @throws JPlagFailure where JPlag's answer is not understood, which no other challenge would change
     * @throws IOException where files cannot be written, or no process can be started
     */
    public Likeness compare(ChallengeTexts challenge) throws IOException, InterruptedException, JPlagFailure {
        List<SubmittedText> texts = challenge.submissions().stream()
                .filter(text -> !isTooDeep(text.source()))
                .toList();
        List<Unused> withheld = challenge.submissions().stream()
                .filter(text -> isTooDeep(text.source()))
                .map(text -> new Unused(text, Reason.TOO_DEEP))
                .toList();
        Findings findings = new Findings(challenge, texts, withheld, threshold);
        if (texts.size() < 2) {
            return findings.none(StarterCode.NOT_USED);
        }
        try (WorkFolder folder = lay(challenge, texts)) {
            return compare(folder, findings);
        } finally {
            forget();
        }
    }

    private Likeness compare(WorkFolder folder, Findings findings)
            throws IOException, InterruptedException, JPlagFailure {
        StarterCode starter = StarterCode.SUBTRACTED;
        JPlagEnd end = process.run(folder, threshold, true);
        if (end instanceof JPlagEnd.Failed failed
                && NO_BASE_CODE.matcher(failed.printed()).find()) {
            starter = TOO_SHORT.matcher(failed.printed()).find() ? StarterCode.TOO_SHORT : StarterCode.NOT_USED;
            end = process.run(folder, threshold, false);
        }
        return switch (end) {
            case JPlagEnd.Finished() -> understood(folder, findings, starter);
            case JPlagEnd.Failed(int _, String printed)
            when TOO_FEW.matcher(printed).find() -> findings.none(starter);
            case JPlagEnd.Failed(int exitStatus, String printed) ->
                notCompared(
                        findings.challenge(),
                        "JPlag exited with %d: %s".formatted(exitStatus, PrintedError.in(printed)));
            case JPlagEnd.OutOfTime() ->
                notCompared(
                        findings.challenge(),
                        "JPlag went on for more than %d s and was ended"
                                .formatted(limits.time().toSeconds()));
        };
    }

    private static Likeness notCompared(ChallengeTexts challenge, String reason) {
        return new NotCompared(challenge.challenge(), challenge.title(), reason);
    }

    private Compared understood(WorkFolder folder, Findings findings, StarterCode starter)
            throws IOException, JPlagFailure {
        Path written = folder.written()
                .orElseThrow(() -> new JPlagFailure(
                        "'%s' says that it is done and has written no result".formatted(jar.path()), JPlagJar.REMEDY));
        try {
            return findings.of(
                    ResultReader.read(written, findings.texts().size(), limits.pairs(), ResultArchive.Bounds.DEFAULT),
                    starter);
        } catch (MalformedResultException malformed) {
            throw new JPlagFailure(
                    "the result of '%s' is not understood: %s".formatted(jar.path(), malformed.getMessage()),
                    "Versions 5.1 to 6.3 are. " + JPlagJar.REMEDY);
        }
    }

    private static boolean isTooDeep(String source) {
        int depth = 0;
        for (int index = 0; index < source.length(); index++) {
            switch (source.charAt(index)) {
                case '(', '[', '{' -> depth++;
                case ')', ']', '}' -> depth = Math.max(0, depth - 1);
                default -> {
                    continue;
                }
            }
            if (depth > DEEPEST) {
                return true;
            }
        }
        return false;
    }

    private synchronized WorkFolder lay(ChallengeTexts challenge, List<SubmittedText> texts) throws IOException {
        WorkFolder folder = WorkFolder.lay(
                challenge.starter(), texts.stream().map(SubmittedText::source).toList());
        open = Optional.of(folder);
        return folder;
    }

    private synchronized void forget() {
        open = Optional.empty();
    }

    /** Ends what runs and takes away what lies on disk, also from another thread. */
    @Override
    public synchronized void close() {
        process.close();
        try {
            if (open.isPresent()) {
                open.get().close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
