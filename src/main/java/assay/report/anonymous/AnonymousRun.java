package assay.report.anonymous;

import assay.result.RunResult;
import assay.result.RunResult.Provenance;
import assay.result.SubmissionResult;
import assay.result.SubmissionResults;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.StreamSupport;

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
                new Renamed(run.submissions(), pseudonyms),
                run.notes().stream().map(pseudonyms::note).toList());
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

    /** Results under other names, in the order that they were in. */
    private record Renamed(SubmissionResults named, Pseudonyms pseudonyms) implements SubmissionResults {
        @Override
        public int size() {
            return named.size();
        }

        @Override
        public Iterator<SubmissionResult> iterator() {
            return StreamSupport.stream(named.spliterator(), false)
                    .map(result -> AnonymousSubmission.of(result, pseudonyms))
                    .iterator();
        }
    }
}
