package assay.report.html;

import java.awt.Color;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a shape of a chart stands for. The library only knows colours, each of which becomes a class: how it looks, by
 * day and by night, is the style sheet's business.
 */
enum Tint {
    BAR(new Color(1, 0, 0)),
    DOT(new Color(2, 0, 0)),
    LIMIT(new Color(3, 0, 0));

    /** What is painted with it is left out. */
    static final Color NOTHING = new Color(0, 0, 0, 0);

    private final Color color;

    Tint(Color color) {
        this.color = color;
    }

    Color color() {
        return color;
    }

    String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that has this colour, as SVG writes it. */
    static Optional<Tint> painted(String svgColor) {
        return Arrays.stream(values())
                .filter(tint -> svgColor.equals("rgb(%d,0,0)".formatted(tint.color.getRed())))
                .findFirst();
    }
}
