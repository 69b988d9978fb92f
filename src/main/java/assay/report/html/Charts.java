package assay.report.html;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The charts of the page. Each fills its whole width, so that what the page writes beside it stands where it belongs. */
final class Charts {
    /** Where the scale of times ends, in percent of the limit; what took longer stands there. */
    static final int LONGEST = 150;

    private static final int LIMIT = 100;
    private static final int STRIP_HEIGHT = 20;
    private static final int STRIP_WIDTH = 400;
    private static final int MARKER = 7;

    private Charts() {}

    /** A bar for each amount. */
    static Optional<String> bars(List<Integer> amounts) {
        CategoryChart chart = new CategoryChart(600, 130);
        bare(chart.getStyler());
        chart.getStyler().setAvailableSpaceFill(0.92).setYAxisMin(0.0).setYAxisMax((double)
                Math.max(1, amounts.stream().mapToInt(Integer::intValue).max().orElse(1)));
        chart.addSeries("amounts", IntStream.range(0, amounts.size()).boxed().toList(), amounts)
                .setFillColor(Tint.BAR.color());
        return Drawing.of(chart);
    }

    /** A dot for each percentage, on a strip with a line at the limit. */
    static Optional<String> strip(Collection<Integer> percentages) {
        XYChart chart = new XYChart(STRIP_WIDTH, STRIP_HEIGHT);
        bare(chart.getStyler());
        chart.getStyler().setMarkerSize(MARKER);
        chart.getStyler()
                .setXAxisMin(0.0)
                .setXAxisMax((double) LONGEST)
                .setYAxisMin(0.0)
                .setYAxisMax(1.0);
        XYSeries limit = chart.addSeries("limit", new double[] {LIMIT, LIMIT}, new double[] {0, 1});
        limit.setXYSeriesRenderStyle(XYSeriesRenderStyle.Line);
        limit.setLineColor(Tint.LIMIT.color());
        limit.setMarker(SeriesMarkers.NONE);
        double[] dots = percentages.stream()
                .mapToDouble(percent -> Math.min(percent, LONGEST - 2))
                .distinct()
                .toArray();
        XYSeries times = chart.addSeries(
                "times",
                dots,
                IntStream.range(0, dots.length).mapToDouble(dot -> 0.5).toArray());
        times.setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
        times.setMarkerColor(Tint.DOT.color());
        times.setMarker(SeriesMarkers.CIRCLE);
        return Drawing.of(chart);
    }

    private static void bare(AxesChartStyler styler) {
        styler.setLegendVisible(false)
                .setChartTitleVisible(false)
                .setChartPadding(0)
                .setPlotBorderVisible(false)
                .setPlotContentSize(1)
                .setChartBackgroundColor(Tint.NOTHING)
                .setPlotBackgroundColor(Tint.NOTHING);
        styler.setAxisTicksVisible(false)
                .setAxisTitlesVisible(false)
                .setPlotMargin(0)
                .setPlotGridLinesVisible(false);
    }
}
