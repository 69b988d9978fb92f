package assay.report;

import assay.report.CandidateSamples.OfChallenge;
import assay.result.SubmissionResult;
import assay.result.Verdict;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/** Adds up several solutions of a challenge, as results come in their order. What the grader failed in counts for nobody. */
final class Samples {
    private final SequencedMap<String, SequencedMap<String, OfChallenge>> candidates = new LinkedHashMap<>();
    private final Set<String> several = new HashSet<>();

    static List<CandidateSamples> of(Iterable<SubmissionResult> results) {
        Samples samples = new Samples();
        results.forEach(samples::add);
        return samples.candidates();
    }

    void add(SubmissionResult result) {
        if (result.sample().isPresent()) {
            several.add(result.candidate());
        }
        if (result.verdict() != Verdict.INTERNAL_ERROR) {
            candidates
                    .computeIfAbsent(result.candidate(), candidate -> new LinkedHashMap<>())
                    .merge(result.challenge(), OfChallenge.of(result), OfChallenge::plus);
        }
    }

    /** The candidates with a solution that has a number; all their challenges count. */
    List<CandidateSamples> candidates() {
        return candidates.entrySet().stream()
                .filter(entry -> several.contains(entry.getKey()))
                .map(entry -> new CandidateSamples(
                        entry.getKey(), List.copyOf(entry.getValue().values())))
                .toList();
    }
}
