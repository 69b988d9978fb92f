package assay.challenge.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import assay.challenge.json.JsonNode.JsonArray;
import assay.challenge.json.JsonNode.JsonBoolean;
import assay.challenge.json.JsonNode.JsonFraction;
import assay.challenge.json.JsonNode.JsonInteger;
import assay.challenge.json.JsonNode.JsonNull;
import assay.challenge.json.JsonNode.JsonObject;
import assay.challenge.json.JsonNode.JsonString;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReaderTest {

    @Test
    void everyValueAndKeyKnowsItsPlace() throws MalformedJsonException {
        JsonNode root = JsonReader.read("""
            {
              "é\uD83D\uDE00": [null, true,
                "x"]
            }
            """);
        assertThat(root)
                .isEqualTo(new JsonObject(
                        new Location(1, 1),
                        List.of(new JsonObject.Member(
                                new Location(2, 3),
                                "é\uD83D\uDE00",
                                new JsonArray(
                                        new Location(2, 10),
                                        List.of(
                                                new JsonNull(new Location(2, 11)),
                                                new JsonBoolean(new Location(2, 17), true),
                                                new JsonString(new Location(3, 5), "x")))))));
    }

    @Test
    void linesMayEndAsOnWindows() throws MalformedJsonException {
        assertThat(JsonReader.read("[\r\n\r\n  1]"))
                .isEqualTo(new JsonArray(
                        new Location(1, 1), List.of(new JsonInteger(new Location(3, 3), BigInteger.ONE))));
    }

    @Test
    void numbersLoseNothing() throws MalformedJsonException {
        String digits = "1234567890".repeat(500);
        assertThat(JsonReader.read(digits)).isEqualTo(new JsonInteger(new Location(1, 1), new BigInteger(digits)));
        JsonFraction zero = new JsonFraction(new Location(1, 1), "-0.0");
        assertThat(JsonReader.read("-0.0")).isEqualTo(zero);
        assertThat(zero.nearest()).isEqualTo(-0.0);
        JsonFraction tenth = new JsonFraction(new Location(1, 1), "0.1000000000000000000001");
        assertThat(tenth.exact()).contains(new BigDecimal("0.1000000000000000000001"));
        assertThat(new JsonFraction(new Location(1, 1), "1e400").nearest()).isInfinite();
        assertThat(new JsonFraction(new Location(1, 1), "1e99999999999").exact())
                .isEmpty();
    }

    @Test
    void keysThatStandTwiceAreBothKept() throws MalformedJsonException {
        assertThat(JsonReader.read("{\"a\": 1, \"a\": 2}"))
                .isInstanceOfSatisfying(
                        JsonObject.class, object -> assertThat(object.members()).hasSize(2));
    }

    @Test
    void loneSurrogatesAreKept() throws MalformedJsonException {
        assertThat(JsonReader.read("\"\\ud800\"")).isEqualTo(new JsonString(new Location(1, 1), "\ud800"));
    }

    @Test
    void nestingIsReadToItsBoundAndRefusedBeyond() throws MalformedJsonException {
        int bound = JsonReader.MAXIMUM_DEPTH;
        assertThat(JsonReader.read("[".repeat(bound) + "]".repeat(bound))).isInstanceOf(JsonArray.class);
        assertThatExceptionOfType(MalformedJsonException.class)
                .isThrownBy(() -> JsonReader.read("[".repeat(1_000_000)))
                .withMessage("nested more than 500 levels deep");
    }

    @Test
    void aFaultSaysWhereAndWhatToDo() {
        assertThatExceptionOfType(MalformedJsonException.class)
                .isThrownBy(() -> JsonReader.read("[\n  1,\n]"))
                .satisfies(fault -> {
                    assertThat(fault.at()).isEqualTo(new Location(3, 1));
                    assertThat(fault.complaint()).isEqualTo("expected another item after the comma, found ']'");
                    assertThat(fault.remedy()).isEqualTo("Remove the comma before it.");
                });
    }

    @Test
    void aPathReadsAsInJavaScript() {
        JsonPath path = JsonPath.root().member("cases").item(2).member("edge case's");
        assertThat(path).hasToString("$.cases[2]['edge case\\'s']");
    }
}
