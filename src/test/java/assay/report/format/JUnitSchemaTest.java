package assay.report.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.report.ReportOptions;
import java.io.StringReader;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class JUnitSchemaTest {

    private static void validate(String report) throws Exception {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Path.of("src/test/resources/schemas/junit.xsd").toFile());
        schema.newValidator().validate(new StreamSource(new StringReader(report)));
    }

    private static String report() throws Exception {
        return FormatRun.text(ReportFormat.JUNIT, FormatRun.run(), ReportOptions.PLAIN);
    }

    @Test
    void reportFollowsTheSchema() throws Exception {
        String report = report();
        assertThatCode(() -> validate(report)).doesNotThrowAnyException();
    }

    @Test
    void schemaRefusesWhatServersRefuse() throws Exception {
        String report = report();
        assertThatThrownBy(() -> validate(report.replace("timestamp=", "when=")))
                .isInstanceOf(SAXException.class);
        assertThatThrownBy(() -> validate(report.replace("<failure", "<wrong").replace("</failure", "</wrong")))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void wrongAnswerIsAFailureAndARuntimeFaultAnError() throws Exception {
        assertThat(report())
                .containsPattern("<failure message=\"[^\"]*\" type=\"WA\"")
                .containsPattern("<failure message=\"[^\"]*\" type=\"PAC\"")
                .containsPattern("<error message=\"[^\"]*\" type=\"TLE\"")
                .containsPattern("<error message=\"[^\"]*\" type=\"IE\"")
                .contains("tests=\"5\" failures=\"2\" errors=\"1\" skipped=\"1\"");
    }
}
