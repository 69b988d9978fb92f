package assay.report.gradebook;

import assay.report.VisibleText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * A CSV table that a platform exported and wants back.
 *
 * @param mark whether it begins with a byte order mark
 * @param separator between columns
 * @param rows below the header, each with a cell for every column
 */
public record Worksheet(boolean mark, char separator, List<String> header, List<List<String>> rows) {
    private static final int MOST_ROWS = 100_000;

    public Worksheet {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a worksheet; what separates its columns is found out.
     *
     * @throws WorksheetException where the text is none
     */
    public static Worksheet parse(String text) {
        boolean mark = text.startsWith("\ufeff");
        String plain = mark ? text.substring(1) : text;
        String first = plain.lines().findFirst().orElse("");
        char separator = Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(candidate ->
                        first.chars().filter(sign -> sign == candidate).count()))
                .orElse(',');
        List<List<String>> rows = rows(plain, separator);
        if (rows.isEmpty()) {
            throw new WorksheetException("line 1: a header is expected, and there is nothing");
        }
        List<String> header = rows.getFirst();
        List<List<String>> filled = new ArrayList<>();
        for (int index = 1; index < rows.size(); index++) {
            filled.add(wholeRow(rows.get(index), header.size(), index + 1));
        }
        return new Worksheet(mark, separator, header, filled);
    }

    private static List<List<String>> rows(String text, char separator) {
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
        List<List<String>> rows = new ArrayList<>();
        try (JsonParser parser = new CsvFactory().createParser(new Reading(schema), text)) {
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                List<String> row = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    row.add(parser.getString());
                }
                rows.add(row);
                if (rows.size() > MOST_ROWS) {
                    throw new WorksheetException("it has more than %d rows".formatted(MOST_ROWS));
                }
            }
            return rows;
        } catch (JacksonException malformed) {
            throw new WorksheetException(
                    "line %d: %s".formatted(malformed.getLocation().getLineNr(), malformed.getOriginalMessage()));
        }
    }

    private static List<String> wholeRow(List<String> row, int columns, int number) {
        if (row.size() > columns) {
            throw new WorksheetException(
                    "row %d has %d columns, and the header has %d".formatted(number, row.size(), columns));
        }
        List<String> whole = new ArrayList<>(row);
        while (whole.size() < columns) {
            whole.add("");
        }
        return whole;
    }

    /** How to read a table whose columns are separated in this way. */
    private static final class Reading extends ObjectReadContext.Base {
        private final CsvSchema schema;

        private Reading(CsvSchema schema) {
            this.schema = schema;
        }

        @Override
        public CsvSchema getSchema() {
            return schema;
        }
    }

    /** The place of the column of that name, or -1. */
    int column(String name) {
        for (int index = 0; index < header.size(); index++) {
            if (header.get(index).strip().equalsIgnoreCase(name)) {
                return index;
            }
        }
        return -1;
    }

    /** @throws WorksheetException where there is no such column, with a message that lists those there are */
    int requiredColumn(String name) {
        int column = column(name);
        if (column < 0) {
            throw new WorksheetException("there is no column '%s', but there are: %s"
                    .formatted(name, VisibleText.of(String.join(", ", header))));
        }
        return column;
    }
}
