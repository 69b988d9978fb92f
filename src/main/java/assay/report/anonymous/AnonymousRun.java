package assay.report.anonymous;

import assay.result.RunResult;
import assay.result.RunResult.Provenance;
import assay.result.SubmissionResult;
import assay.result.SubmissionResults;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A run in which every candidate has another name, the same everywhere. */
public final class AnonymousRun {
    private AnonymousRun() {}

    /** The run without names. Its results are still read one by one. */
    public static RunResult of(RunResult run) {
        Pseudonyms pseudonyms = Pseudonyms.of(run);
        return new RunResult(
                provenance(run.provenance(), pseudonyms),
                run.shard(),
                run.challenges(),
                Renamed.of(run.submissions(), pseudonyms),
                run.notes().stream()
                        .map(pseudonyms::note)
                        .sorted(Comparator.comparing(RunResult.Note::subject))
                        .toList());
    }

    private static Provenance provenance(Provenance provenance, Pseudonyms pseudonyms) {
        Map<String, String> options = new LinkedHashMap<>();
        provenance
                .options()
                .forEach((name, value) ->
                        options.put(name, pseudonyms.everywhere(value).replaceAll("candidate:\\S+", "candidate:…")));
        return new Provenance(
                provenance.tool(), provenance.startedAt(), provenance.machine(), options, provenance.sandbox());
    }

    /**
     * Results under other names, in the order of these, since that of the real names would tell which is whose.
     *
     * @param order which of the named results comes first, second, and so on
     */
    private record Renamed(SubmissionResults named, List<Integer> order, Pseudonyms pseudonyms)
            implements SubmissionResults {

        static Renamed of(SubmissionResults named, Pseudonyms pseudonyms) {
            List<SubmissionResult.Key> keys = new ArrayList<>();
            named.forEach(result -> keys.add(pseudonyms.of(result.key())));
            List<Integer> order = IntStream.range(0, keys.size())
                    .boxed()
                    .sorted(Comparator.comparing(keys::get))
                    .toList();
            return new Renamed(named, order, pseudonyms);
        }

        @Override
        public int size() {
            return order.size();
        }

        @Override
        public SubmissionResult get(int index) {
            return AnonymousSubmission.of(named.get(order.get(index)), pseudonyms);
        }
    }
}
