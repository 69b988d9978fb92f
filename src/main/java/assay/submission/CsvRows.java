package assay.submission;

import assay.submission.Roster.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvReadFeature;

/**
 * The rows of a CSV text.
 *
 * @param problem why reading ended before the text did
 */
record CsvRows(List<Row> rows, Optional<Problem> problem) {
    private static final CsvFactory FACTORY = CsvFactory.builder()
            .enable(CsvReadFeature.TRIM_SPACES, CsvReadFeature.SKIP_EMPTY_LINES)
            .build();

    /** @param line where it begins, counted from 1 */
    record Row(int line, List<String> values) {}

    static CsvRows parse(String text) {
        List<Row> rows = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                rows.add(row(parser));
            }
            return new CsvRows(rows, Optional.empty());
        } catch (JacksonException fault) {
            String message = "the row is no CSV, and what follows is not read: " + fault.getOriginalMessage();
            return new CsvRows(rows, Optional.of(new Problem(fault.getLocation().getLineNr(), message)));
        }
    }

    private static Row row(JsonParser parser) {
        List<String> values = new ArrayList<>();
        int line = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            line = values.isEmpty() ? parser.currentTokenLocation().getLineNr() : line;
            values.add(parser.getString());
        }
        return new Row(line, values);
    }
}
