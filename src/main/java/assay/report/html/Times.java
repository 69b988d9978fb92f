package assay.report.html;

import assay.report.CaseText;
import assay.report.ReportOptions;
import assay.report.ShownCase;
import assay.result.CaseResult;
import assay.result.SubmissionResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Gathers what share of its limit each submission took in the case that was the slowest. */
final class Times {
    private final ReportOptions options;
    private final Map<String, List<Integer>> percentages = new TreeMap<>();

    Times(ReportOptions options) {
        this.options = options;
    }

    /**
     * The times of a challenge's submissions, in percent of the limit.
     *
     * @param chart absent where it could not be drawn
     * @param over how many took longer than the limit
     */
    record Row(String challenge, Optional<String> chart, int median, int slowest, int over) {}

    void add(SubmissionResult submission) {
        OptionalInt slowest = submission.cases().stream()
                .map(result -> ShownCase.of(result, options))
                .flatMapToInt(shown -> percent(shown).stream())
                .max();
        slowest.ifPresent(percent -> percentages
                .computeIfAbsent(submission.challenge(), challenge -> new ArrayList<>())
                .add(percent));
    }

    /** Of a hidden case the limit could tell how long the reference solution takes. */
    private static OptionalInt percent(ShownCase shown) {
        return switch (shown) {
            case ShownCase.Open(CaseResult result) ->
                result.cost().cpuLimitMillis().stream()
                        .filter(limit -> limit > 0)
                        .mapToInt(limit -> Percent.of((double) result.cost().cpuMillis(), (double) limit))
                        .findFirst();
            case ShownCase.Veiled _ -> OptionalInt.empty();
        };
    }

    List<Row> rows() {
        return percentages.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Row row(String challenge, List<Integer> all) {
        return new Row(
                CaseText.line(challenge),
                Charts.strip(all.stream().distinct().sorted().toList()),
                Percent.median(all),
                all.stream().mapToInt(Integer::intValue).max().orElse(0),
                (int) all.stream().filter(percent -> percent > 100).count());
    }
}
