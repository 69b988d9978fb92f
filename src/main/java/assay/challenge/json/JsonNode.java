package assay.challenge.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** A value of a JSON text and where it begins. */
public sealed interface JsonNode {

    /** Where its first character stands. */
    Location at();

    /** {@code null}. */
    record JsonNull(Location at) implements JsonNode {}

    /** {@code true} or {@code false}. */
    record JsonBoolean(Location at, boolean value) implements JsonNode {}

    /** A number without fraction and exponent. */
    record JsonInteger(Location at, BigInteger value) implements JsonNode {}

    /** A number with a fraction or an exponent, as it is written: neither precision nor {@code -0.0} is lost. */
    record JsonFraction(Location at, String text) implements JsonNode {
        /** The nearest {@code double}, which is what Python reads. */
        public double nearest() {
            return Double.parseDouble(text);
        }

        /** The exact value; empty when the exponent is absurd. */
        public Optional<BigDecimal> exact() {
            try {
                return Optional.of(new BigDecimal(text));
            } catch (NumberFormatException _) {
                return Optional.empty();
            }
        }
    }

    /** A string; lone surrogates are kept. */
    record JsonString(Location at, String value) implements JsonNode {}

    /** A list. */
    record JsonArray(Location at, List<JsonNode> items) implements JsonNode {
        public JsonArray {
            items = List.copyOf(items);
        }
    }

    /** An object, its members as they are written: a key may occur twice. */
    record JsonObject(Location at, List<Member> members) implements JsonNode {
        public JsonObject {
            members = List.copyOf(members);
        }

        /** One key, where it stands, and its value. */
        public record Member(Location at, String key, JsonNode value) {}
    }
}
