package assay.similarity;

import assay.similarity.JPlagResult.Cluster;
import assay.similarity.JPlagResult.Comparison;
import assay.similarity.Passage.Lines;
import assay.similarity.ResultArchive.Bounds;
import assay.similarity.Unused.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipException;
import tools.jackson.databind.JsonNode;

/**
 * Reads JPlag's result. Up to 6.0, {@code overview.json} tells of the run, and comparisons lie beside it; later versions
 * tell in {@code runInformation.json}, {@code submissionMappings.json}, {@code cluster.json} and {@code comparisons/}.
 */
final class ResultReader {
    /** Passages of one pair; a text of 1 MiB cannot hold more that count. */
    private static final int MOST_PASSAGES = 100_000;

    private final int submissions;
    private final int mostPairs;
    private final Map<String, String> names = new HashMap<>();
    private final List<Comparison> comparisons = new ArrayList<>();

    private ResultReader(int submissions, int mostPairs) {
        this.submissions = submissions;
        this.mostPairs = mostPairs;
    }

    /**
     * What the file says.
     *
     * @param submissions how many there are, numbered from 0
     * @param mostPairs how many pairs JPlag was asked for at most
     */
    static JPlagResult read(Path file, int submissions, int mostPairs, Bounds bounds)
            throws IOException, MalformedResultException {
        try (ResultArchive archive = ResultArchive.open(file, bounds)) {
            return new ResultReader(submissions, mostPairs).read(archive);
        } catch (ZipException broken) {
            throw new MalformedResultException("it is no archive: " + broken.getMessage());
        }
    }

    private JPlagResult read(ResultArchive archive) throws IOException, MalformedResultException {
        Optional<JsonNode> overview = archive.document("overview.json");
        ResultNode run = ResultNode.of(document(overview, archive, "runInformation.json"));
        ResultNode mapping = ResultNode.of(document(overview, archive, "submissionMappings.json"));
        List<ResultNode> clusters = overview.isPresent()
                ? run.objects("clusters")
                : ResultNode.objects(document(overview, archive, "cluster.json"), "cluster.json");
        Set<Integer> compared = compared(mapping.object("submission_id_to_display_name", "submissionIds"));
        archive.eachComparison(this::comparison);
        comparisons.sort(Comparator.comparingInt(Comparison::first).thenComparingInt(Comparison::second));
        return new JPlagResult(
                version(run.object("jplag_version", "version")),
                compared,
                comparisons,
                run.number("total_comparisons", "totalComparisons"),
                clusters(clusters),
                failed(run));
    }

    private static JsonNode document(Optional<JsonNode> overview, ResultArchive archive, String name)
            throws IOException, MalformedResultException {
        Optional<JsonNode> document = overview.isPresent() ? overview : archive.document(name);
        return document.orElseThrow(
                () -> new MalformedResultException("it holds neither 'overview.json' nor '%s'".formatted(name)));
    }

    private static String version(ResultNode version) throws MalformedResultException {
        return "%d.%d.%d".formatted(version.number("major"), version.number("minor"), version.number("patch"));
    }

    private Set<Integer> compared(ResultNode mapping) throws MalformedResultException {
        Set<Integer> compared = new TreeSet<>();
        for (String id : mapping.memberNames()) {
            names.put(id, mapping.text(id));
            compared.add(submission(id));
        }
        return compared;
    }

    private void comparison(JsonNode document) throws MalformedResultException {
        if (!document.has("id1") && !document.has("firstSubmissionId")) {
            return;
        }
        if (comparisons.size() == mostPairs) {
            throw new MalformedResultException("it tells of more pairs than were asked for");
        }
        ResultNode node = ResultNode.of(document);
        ResultNode similarities = node.object("similarities");
        List<Passage> passages = new ArrayList<>();
        for (ResultNode match : node.objects("matches")) {
            passages.add(passage(match));
        }
        if (passages.size() > MOST_PASSAGES) {
            throw new MalformedResultException("it tells of more passages than there can be");
        }
        passages.sort(
                Comparator.comparingInt((Passage passage) -> passage.first().from())
                        .thenComparingInt(passage -> passage.second().from()));
        int first = submission(node.text("id1", "firstSubmissionId"));
        int second = submission(node.text("id2", "secondSubmissionId"));
        if (first == second) {
            throw new MalformedResultException("it compares a submission with itself");
        }
        comparisons.add(new Comparison(first, second, similarities.share("AVG"), similarities.share("MAX"), passages));
    }

    private static Passage passage(ResultNode match) throws MalformedResultException {
        return new Passage(
                lines(match.line("startInFirst", "start1"), match.line("endInFirst", "end1")),
                lines(match.line("startInSecond", "start2"), match.line("endInSecond", "end2")),
                match.number("tokens", "lengthOfFirst"));
    }

    private static Lines lines(int from, int to) throws MalformedResultException {
        if (from < 1 || to < from) {
            throw new MalformedResultException("a passage in it ends before it begins");
        }
        return new Lines(from, to);
    }

    private static final int FEWEST = 2;

    private List<Cluster> clusters(List<ResultNode> nodes) throws MalformedResultException {
        List<Cluster> clusters = new ArrayList<>();
        for (ResultNode node : nodes) {
            Set<Integer> members = new TreeSet<>();
            for (String id : node.texts("members")) {
                members.add(submission(id));
            }
            if (members.size() >= FEWEST) {
                clusters.add(new Cluster(List.copyOf(members), node.share("average_similarity", "averageSimilarity")));
            }
        }
        return clusters;
    }

    private Map<Integer, Reason> failed(ResultNode run) throws MalformedResultException {
        Map<Integer, Reason> failed = new HashMap<>();
        for (ResultNode node : run.objects("failedSubmissions")) {
            failed.put(
                    submission(node.text("submissionId")),
                    switch (node.text("submissionState")) {
                        case "TOO_SMALL", "NOTHING_TO_PARSE" -> Reason.TOO_SHORT;
                        case "CANNOT_PARSE" -> Reason.NOT_PARSED;
                        default -> Reason.NOT_SAID;
                    });
        }
        return failed;
    }

    /** Ids are the names of folders, as far as JPlag finds these fit; else the names are what it displays. */
    private int submission(String id) throws MalformedResultException {
        OptionalInt number = WorkFolder.number(id);
        if (number.isEmpty()) {
            number = WorkFolder.number(names.getOrDefault(id, ""));
        }
        if (number.isEmpty() || number.getAsInt() >= submissions) {
            throw new MalformedResultException("it tells of a submission that was not there");
        }
        return number.getAsInt();
    }
}
