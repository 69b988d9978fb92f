package assay.report.html;

import java.awt.AWTError;
import java.awt.Dimension;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.knowm.xchart.internal.chartpart.Chart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A chart as SVG that can stand in a page any number of times: its shapes alone, without ids, fonts or colours. Texts
 * are the page's own, so that they can be read aloud, searched and followed, and are the same on every machine.
 */
final class Drawing {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final List<String> PLACES =
            List.of("d", "cx", "cy", "r", "x", "y", "width", "height", "x1", "y1", "x2", "y2", "points", "rx", "ry");

    private final StringBuilder shapes = new StringBuilder();

    private Drawing() {}

    /** Draws the chart; absent where this Java has no fonts at all, without which the library cannot lay it out. */
    static Optional<String> of(Chart<?, ?> chart) {
        int width = chart.getWidth();
        int height = chart.getHeight();
        Drawing drawing = new Drawing();
        try {
            drawing.collect(painted(chart, width, height), "", "");
        } catch (RuntimeException | InternalError | LinkageError | AWTError withoutFonts) {
            return Optional.empty();
        }
        return Optional.of(
                "<svg class=\"chart\" viewBox=\"0 0 %d %d\" aria-hidden=\"true\" focusable=\"false\">%s</svg>"
                        .formatted(width, height, drawing.shapes));
    }

    private static Element painted(Chart<?, ?> chart, int width, int height) {
        SVGGraphics2D graphics = new SVGGraphics2D(document());
        graphics.setSVGCanvasSize(new Dimension(width, height));
        chart.paint(graphics, width, height);
        return graphics.getRoot();
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException impossible) {
            throw new AssertionError("every Java reads XML", impossible);
        }
    }

    private void collect(Element element, String outerFill, String outerStroke) {
        String fill = inherited(element, "fill", outerFill);
        String stroke = inherited(element, "stroke", outerStroke);
        switch (element.getTagName()) {
            case "defs" -> {}
            case "svg", "g" -> {
                for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                    if (child instanceof Element inner) {
                        collect(inner, fill, stroke);
                    }
                }
            }
            default -> Tint.painted(fill.equals("none") ? stroke : fill).ifPresent(tint -> shape(element, tint));
        }
    }

    private static String inherited(Element element, String name, String outer) {
        return element.hasAttribute(name) ? element.getAttribute(name) : outer;
    }

    private void shape(Element element, Tint tint) {
        Map<String, String> attributes = new TreeMap<>();
        PLACES.stream().filter(element::hasAttribute).forEach(name -> attributes.put(name, element.getAttribute(name)));
        shapes.append("<%s class=\"%s\"".formatted(element.getTagName().toLowerCase(Locale.ROOT), tint.styleClass()));
        attributes.forEach((name, value) -> shapes.append(" %s=\"%s\"".formatted(name, value)));
        shapes.append("/>");
    }
}
