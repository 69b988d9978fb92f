package assay.report;

import assay.result.CaseResult;
import assay.result.Points;
import assay.result.Verdict;

/** As much of a case as the reader may see. Every format goes through here, so none can show more of a hidden case. */
public sealed interface ShownCase {
    int number();

    String group();

    Verdict verdict();

    Points points();

    Points maximum();

    long cpuMillis();

    long wallMillis();

    /** A case that may be shown whole. */
    record Open(CaseResult result) implements ShownCase {
        @Override
        public int number() {
            return result.number();
        }

        @Override
        public String group() {
            return result.group();
        }

        @Override
        public Verdict verdict() {
            return result.verdict();
        }

        @Override
        public Points points() {
            return result.points();
        }

        @Override
        public Points maximum() {
            return result.maximum();
        }

        @Override
        public long cpuMillis() {
            return result.cost().cpuMillis();
        }

        @Override
        public long wallMillis() {
            return result.cost().wallMillis();
        }
    }

    /** A hidden case: this is all there is to be seen of it. */
    record Veiled(
            int number, String group, Verdict verdict, Points points, Points maximum, long cpuMillis, long wallMillis)
            implements ShownCase {}

    /** The case as this reader may see it. */
    static ShownCase of(CaseResult result, ReportOptions options) {
        Open open = new Open(result);
        if (!result.hidden() || options.showHidden()) {
            return open;
        }
        return new Veiled(
                open.number(),
                open.group(),
                open.verdict(),
                open.points(),
                open.maximum(),
                open.cpuMillis(),
                open.wallMillis());
    }
}
