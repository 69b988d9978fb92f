package assay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of cells, aligned in columns that fit a width; cells that do not fit are cut. */
public final class TextTable {
    /** What stands between two columns. */
    static final String GAP = "  ";

    private static final int NARROWEST = 8;

    private final List<List<Cell>> rows = new ArrayList<>();

    /** A piece of visible text in a column. */
    public record Cell(String text, Style style, boolean right) {
        /** Text that begins at the column's left. */
        public static Cell left(String text) {
            return new Cell(text, Style.PLAIN, false);
        }

        /** Text that ends at the column's right, as numbers do. */
        public static Cell right(String text) {
            return new Cell(text, Style.PLAIN, true);
        }

        /** The same in another style. */
        public Cell in(Style other) {
            return new Cell(text, other, right);
        }
    }

    /** Adds a row; every row of a table has as many cells. */
    public void row(List<Cell> cells) {
        rows.add(List.copyOf(cells));
    }

    /** Columns that the widest row takes. */
    int naturalWidth() {
        return total(columnWidths());
    }

    /** One line for each row. */
    public List<String> lines(int width, boolean colour) {
        int[] widths = columnWidths();
        narrow(widths, width);
        return rows.stream().map(row -> line(row, widths, colour)).toList();
    }

    private int[] columnWidths() {
        int columns = rows.isEmpty() ? 0 : rows.getFirst().size();
        return IntStream.range(0, columns)
                .map(column -> rows.stream()
                        .mapToInt(row -> DisplayWidth.of(row.get(column).text()))
                        .max()
                        .orElse(0))
                .toArray();
    }

    private static int total(int[] widths) {
        return IntStream.of(widths).sum() + GAP.length() * Math.max(0, widths.length - 1);
    }

    /** Takes from the widest column until all fit, or none has anything to spare. */
    private static void narrow(int[] widths, int width) {
        while (total(widths) > width) {
            int widest = IntStream.range(0, widths.length)
                    .reduce((one, other) -> widths[other] > widths[one] ? other : one)
                    .orElseThrow();
            if (widths[widest] <= NARROWEST) {
                return;
            }
            widths[widest]--;
        }
    }

    private static String line(List<Cell> row, int[] widths, boolean colour) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            Cell cell = row.get(column);
            String text = DisplayWidth.cut(cell.text(), widths[column]);
            String blanks = " ".repeat(widths[column] - DisplayWidth.of(text));
            String painted = colour ? cell.style().on(text) : text;
            line.append(column == 0 ? "" : GAP).append(cell.right() ? blanks + painted : painted + blanks);
        }
        return line.toString().stripTrailing();
    }
}
