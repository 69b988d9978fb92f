package assay.report.table;

import assay.report.VisibleText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** A CSV table (RFC 4180, but for {@code \n} at the ends of lines) being written row by row. */
public final class CsvOutput {
    private static final CsvFactory FACTORY = CsvFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
            .build();

    private final JsonGenerator generator;

    private CsvOutput(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Writes rows. */
    public interface Body {
        void write(CsvOutput csv) throws IOException;
    }

    /** Writes a table; the writer stays open. */
    public static void write(Writer to, char separator, Body body) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(new Layout(separator), to)) {
            body.write(new CsvOutput(generator));
        } catch (JacksonIOException failed) {
            throw failed.getCause();
        }
    }

    public void row(List<String> cells) {
        generator.writeStartArray();
        cells.forEach(generator::writeString);
        generator.writeEndArray();
    }

    /** A stranger's text as a cell: on one line, and nothing that a spreadsheet takes for a formula; a sign alone is none. */
    public static String cell(String text) {
        String visible = VisibleText.of(text);
        String formula = visible.strip();
        // The wide forms count as well where a spreadsheet runs in Japanese or Chinese.
        boolean actsAsFormula = formula.length() > 1 && "=+-@\uff1d\uff0b\uff0d\uff20".indexOf(formula.charAt(0)) >= 0;
        return actsAsFormula ? "'" + visible : visible;
    }

    private static final class Layout extends ObjectWriteContext.Base {
        private final CsvSchema schema;

        private Layout(char separator) {
            this.schema = CsvSchema.emptySchema().withColumnSeparator(separator).withLineSeparator("\n");
        }

        @Override
        public CsvSchema getSchema() {
            return schema;
        }
    }
}
