package assay.report.html;

import assay.report.CaseText;
import assay.report.ReportOptions;
import assay.report.ShownCase;
import assay.result.SubmissionResult;
import assay.result.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts which cases failed how often, in submissions that could be run at all. */
final class Troubles {
    private static final int SHOWN = 10;

    private final ReportOptions options;
    private final Map<Place, Count> counts = new TreeMap<>();

    Troubles(ReportOptions options) {
        this.options = options;
    }

    private record Place(String challenge, int number) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::challenge).thenComparingInt(Place::number);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    private record Count(String group, String name, int failed, int judged) {
        Count plus(Count other) {
            return new Count(group, name, failed + other.failed, judged + other.judged);
        }
    }

    /**
     * A case, and how many of those that it was put to failed it.
     *
     * @param column the number of the challenge
     */
    record Row(String challenge, int column, int number, String group, String name, int failed, int judged) {
        int percent() {
            return Percent.of(failed, judged);
        }
    }

    void add(SubmissionResult submission) {
        if (submission.message().isPresent()) {
            return;
        }
        submission.cases().stream().map(result -> ShownCase.of(result, options)).forEach(shown -> {
            if (isJudged(shown.verdict())) {
                int failed = shown.verdict() == Verdict.ACCEPTED ? 0 : 1;
                counts.merge(
                        new Place(submission.challenge(), shown.number()),
                        new Count(CaseText.line(shown.group()), CaseText.name(shown), failed, 1),
                        Count::plus);
            }
        });
    }

    private static boolean isJudged(Verdict verdict) {
        return switch (verdict) {
            case INTERNAL_ERROR, MISSING, SKIPPED, COMPILE_ERROR, RULE_VIOLATION -> false;
            case SECURITY_VIOLATION,
                    TIME_LIMIT_EXCEEDED,
                    MEMORY_LIMIT_EXCEEDED,
                    OUTPUT_LIMIT_EXCEEDED,
                    RUNTIME_ERROR,
                    WRONG_ANSWER,
                    PARTIAL,
                    ACCEPTED -> true;
        };
    }

    /** Those that failed most, first by how many; the challenges are in the order of their numbers. */
    List<Row> rows(List<String> challenges) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue().failed() > 0)
                .map(entry -> row(entry.getKey(), entry.getValue(), challenges))
                .sorted(Comparator.comparingInt(Row::failed)
                        .reversed()
                        .thenComparing(Comparator.comparingInt(Row::percent).reversed()))
                .limit(SHOWN)
                .toList();
    }

    private static Row row(Place place, Count count, List<String> challenges) {
        return new Row(
                CaseText.line(place.challenge()),
                challenges.indexOf(place.challenge()),
                place.number(),
                count.group(),
                count.name(),
                count.failed(),
                count.judged());
    }
}
