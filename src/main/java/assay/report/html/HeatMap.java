package assay.report.html;

import assay.report.CaseText;
import assay.report.Standings;
import assay.report.Standings.Standing;
import assay.report.Tally;
import assay.result.RunResult;
import assay.result.RunResult.GradedChallenge;
import assay.result.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Candidates against challenges. Both are numbered as they stand here, for links and for the details. */
record HeatMap(List<Column> columns, List<Row> rows) {
    private static final Cell NOT_ATTEMPTED = new Cell("–", "none");
    private static final String ADJUSTED = "†";
    private static final int HALF = 50;

    HeatMap {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Whether an assignment made something else of any result. */
    boolean isAdjusted() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.text().contains(ADJUSTED));
    }

    /** A challenge, and what share of its submissions is accepted. */
    record Column(int number, String id, String title, int accepted, int submissions) {
        int percent() {
            return Percent.of(accepted, submissions);
        }

        String style() {
            return HeatMap.style(percent());
        }
    }

    /** A candidate's results, one for each column. */
    record Row(int number, String name, List<Cell> cells, String points, String maximum, int percent, int accepted) {
        Row {
            cells = List.copyOf(cells);
        }

        String style() {
            return HeatMap.style(percent);
        }
    }

    /** A verdict and points, and the class that says how warm it is. */
    record Cell(String text, String style) {}

    static HeatMap of(RunResult run, Standings standings) {
        Map<String, GradedChallenge> known = run.challenges().stream()
                .collect(Collectors.toMap(GradedChallenge::id, Function.identity(), (first, second) -> first));
        List<String> candidates = standings.candidates();
        List<String> challenges = standings.challenges();
        return new HeatMap(
                IntStream.range(0, challenges.size())
                        .mapToObj(number -> column(
                                number,
                                challenges.get(number),
                                Optional.ofNullable(known.get(challenges.get(number))),
                                standings))
                        .toList(),
                IntStream.range(0, candidates.size())
                        .mapToObj(number -> row(number, candidates.get(number), standings))
                        .toList());
    }

    private static Column column(int number, String id, Optional<GradedChallenge> challenge, Standings standings) {
        List<Standing> all = standings.candidates().stream()
                .flatMap(candidate -> standings.of(candidate, id).stream())
                .toList();
        long accepted = all.stream()
                .filter(standing -> standing.verdict() == Verdict.ACCEPTED)
                .count();
        return new Column(
                number,
                CaseText.line(id),
                CaseText.line(challenge.map(GradedChallenge::title).orElse(id)),
                (int) accepted,
                all.size());
    }

    private static Row row(int number, String candidate, Standings standings) {
        Tally total = standings.total(candidate);
        return new Row(
                number,
                CaseText.line(candidate),
                standings.challenges().stream()
                        .map(challenge -> standings
                                .of(candidate, challenge)
                                .map(HeatMap::cell)
                                .orElse(NOT_ATTEMPTED))
                        .toList(),
                total.points() + (total.provisional() ? "*" : ""),
                total.maximum().toString(),
                Percent.of(total.points(), total.maximum()),
                total.accepted());
    }

    private static Cell cell(Standing standing) {
        String marks = (standing.adjusted() ? ADJUSTED : "") + (standing.provisional() ? "*" : "");
        return switch (standing.verdict()) {
            case MISSING -> new Cell("no file" + marks, "none");
            case INTERNAL_ERROR -> new Cell(text(standing) + marks, "fault");
            case ACCEPTED -> new Cell(text(standing) + marks, "full");
            case COMPILE_ERROR,
                    RULE_VIOLATION,
                    SECURITY_VIOLATION,
                    TIME_LIMIT_EXCEEDED,
                    MEMORY_LIMIT_EXCEEDED,
                    OUTPUT_LIMIT_EXCEEDED,
                    RUNTIME_ERROR,
                    WRONG_ANSWER,
                    PARTIAL,
                    SKIPPED ->
                new Cell(
                        text(standing) + marks, style(Math.min(99, Percent.of(standing.points(), standing.maximum()))));
        };
    }

    private static String text(Standing standing) {
        return standing.verdict().code() + " " + standing.points();
    }

    private static String style(int percent) {
        if (percent == 0) {
            return "zero";
        }
        if (percent < HALF) {
            return "low";
        }
        return percent < 100 ? "high" : "full";
    }
}
