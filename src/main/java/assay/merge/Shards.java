package assay.merge;

import assay.result.RunResult;
import assay.result.RunResult.GradedChallenge;
import assay.result.RunResult.Note;
import assay.result.RunResult.Provenance;
import assay.result.Shard;
import assay.result.SubmissionResult;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Parts of one run that go together. */
public final class Shards {
    private final List<Part> parts;

    private Shards(List<Part> parts) {
        this.parts = parts;
    }

    /**
     * Holds the parts against each other.
     *
     * @param parts in any order, at least one
     * @throws MergeRefusal where they are not parts of one run, or some are the same part
     */
    public static Shards of(List<Part> parts) {
        Shards shards = new Shards(parts.stream()
                .sorted(Comparator.comparingInt(part -> part.shard().number()))
                .toList());
        shards.requireSameRun();
        shards.requireDifferentParts();
        return shards;
    }

    private void requireSameRun() {
        requireSame("the programs", part -> part.run().provenance().tool());
        requireSame("the options", part -> part.run().provenance().options().toString());
        requireSame("the numbers of shards", part -> String.valueOf(part.shard().total()));
        requireSameChallenges();
        requireSame(
                "the numbers of submissions of the whole run",
                part -> String.valueOf(part.shard().submissions()));
        requireSame("the fingerprints of the cohort", part -> part.shard().cohort());
    }

    private void requireSame(String what, Function<Part, String> property) {
        Part first = parts.getFirst();
        for (Part other : parts) {
            if (!property.apply(first).equals(property.apply(other))) {
                throw differing(
                        first, other, "%s are %s and %s".formatted(what, property.apply(first), property.apply(other)));
            }
        }
    }

    private void requireSameChallenges() {
        Part first = parts.getFirst();
        Map<String, String> hashes = hashes(first);
        for (Part other : parts) {
            Map<String, String> others = hashes(other);
            Stream.concat(hashes.keySet().stream(), others.keySet().stream())
                    .filter(id -> !Optional.ofNullable(hashes.get(id)).equals(Optional.ofNullable(others.get(id))))
                    .findFirst()
                    .ifPresent(id -> {
                        throw differing(first, other, "the challenge '%s' is not the same in both".formatted(id));
                    });
        }
    }

    private static Map<String, String> hashes(Part part) {
        return part.run().challenges().stream().collect(Collectors.toMap(GradedChallenge::id, GradedChallenge::hash));
    }

    private static MergeRefusal differing(Part one, Part other, String how) {
        return new MergeRefusal(
                "'%s' and '%s' are not shards of one run: %s".formatted(one.place(), other.place(), how),
                "Grade one of them again, like the others; what is still the same is reused.");
    }

    private void requireDifferentParts() {
        Map<Integer, Part> numbers = new HashMap<>();
        for (Part part : parts) {
            Part other = numbers.put(part.shard().number(), part);
            if (other != null) {
                throw new MergeRefusal(
                        "'%s' and '%s' are both shard %s"
                                .formatted(
                                        other.place(),
                                        part.place(),
                                        part.shard().name()),
                        "Leave one of them out.");
            }
        }
    }

    /** The numbers of the parts that are not here. */
    public List<Integer> missing() {
        Set<Integer> numbers = parts.stream().map(part -> part.shard().number()).collect(Collectors.toSet());
        return IntStream.rangeClosed(1, total())
                .filter(number -> !numbers.contains(number))
                .boxed()
                .toList();
    }

    /** Into how many parts the run was divided. */
    public int total() {
        return parts.getFirst().shard().total();
    }

    /**
     * The run as if it had been done in one piece; where parts are missing, a note says so of each.
     *
     * @throws MergeRefusal where two parts hold the same result, or none of them a result that is due
     */
    public RunResult joined() {
        JoinedResults results = JoinedResults.of(parts);
        requireEachResultOnce(results);
        List<RunResult> runs = parts.stream().map(Part::run).toList();
        Set<Note> notes = new LinkedHashSet<>();
        runs.forEach(run -> notes.addAll(run.notes()));
        missing()
                .forEach(number -> notes.add(
                        new Note("shard %d/%d".formatted(number, total()), "is missing, and so are its results")));
        return new RunResult(provenance(runs), runs.getFirst().challenges(), results, List.copyOf(notes));
    }

    private void requireEachResultOnce(JoinedResults results) {
        List<JoinedResults.Entry> entries = results.entries();
        for (int next = 1; next < entries.size(); next++) {
            JoinedResults.Entry before = entries.get(next - 1);
            JoinedResults.Entry entry = entries.get(next);
            if (before.key().equals(entry.key())) {
                throw new MergeRefusal(
                        "'%s' and '%s' both hold a result of %s"
                                .formatted(before.part().place(), entry.part().place(), name(entry.result())),
                        "Divide all shards alike: with the same --times, or all without.");
            }
        }
        Shard shard = parts.getFirst().shard();
        boolean failsFast = parts.getFirst().run().provenance().options().containsKey("failFast");
        if (missing().isEmpty() && !failsFast && results.size() != shard.submissions()) {
            throw new MergeRefusal(
                    "the shards hold %d results, and the whole run has %d"
                            .formatted(results.size(), shard.submissions()),
                    "Divide all shards alike: with the same --times, or all without.");
        }
    }

    private static String name(SubmissionResult result) {
        return result.candidate() + " · " + result.file();
    }

    private static Provenance provenance(List<RunResult> runs) {
        Provenance first = runs.getFirst().provenance();
        Set<String> machines = new TreeSet<>();
        runs.forEach(run -> machines.add(run.provenance().machine()));
        return new Provenance(
                first.tool(),
                runs.stream()
                        .map(run -> run.provenance().startedAt())
                        .min(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH),
                String.join("; ", machines),
                first.options(),
                sandbox(runs));
    }

    /** A part without submissions cannot say what would have confined them. */
    private static String sandbox(List<RunResult> runs) {
        Set<String> sandboxes = runs.stream()
                .filter(run -> run.submissions().size() > 0)
                .flatMap(run -> run.provenance().sandboxes().stream())
                .collect(Collectors.toSet());
        return sandboxes.isEmpty() ? runs.getFirst().provenance().sandbox() : Provenance.sandbox(sandboxes);
    }
}
