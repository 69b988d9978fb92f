package assay.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Says what two results files must share to be equal: all but the members that the schema marks as volatile. */
public final class ResultsEquality {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final JsonNode schema;

    private ResultsEquality(JsonNode schema) {
        this.schema = schema;
    }

    /** The results without volatile members. */
    public static JsonNode lasting(String results) throws IOException {
        JsonNode schema = MAPPER.readTree(ResultsSchema.text());
        return new ResultsEquality(schema).lasting(MAPPER.readTree(results), List.of(schema));
    }

    private JsonNode lasting(JsonNode value, List<JsonNode> described) {
        List<JsonNode> schemas =
                described.stream().flatMap(each -> resolved(each).stream()).toList();
        return switch (value) {
            case ObjectNode object -> lastingMembers(object, schemas);
            case ArrayNode array -> lastingItems(array, schemas);
            default -> value;
        };
    }

    private JsonNode lastingMembers(ObjectNode object, List<JsonNode> schemas) {
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        object.properties().forEach(member -> {
            List<JsonNode> described = schemas.stream()
                    .map(schema -> schema.path("properties").path(member.getKey()))
                    .filter(schema -> !schema.isMissingNode())
                    .toList();
            if (described.stream().noneMatch(schema -> schema.path("x-volatile").asBoolean(false))) {
                kept.set(member.getKey(), lasting(member.getValue(), described));
            }
        });
        return kept;
    }

    private JsonNode lastingItems(ArrayNode array, List<JsonNode> schemas) {
        ArrayNode kept = JsonNodeFactory.instance.arrayNode();
        List<JsonNode> described =
                schemas.stream().map(schema -> schema.path("items")).toList();
        array.forEach(item -> kept.add(lasting(item, described)));
        return kept;
    }

    /** The schema with what it refers to, and each of its alternatives. */
    private List<JsonNode> resolved(JsonNode described) {
        List<JsonNode> all = new ArrayList<>(List.of(described));
        String reference = described.path("$ref").asString("");
        if (!reference.isEmpty()) {
            all.addAll(resolved(schema.at(reference.substring(1))));
        }
        described.path("oneOf").forEach(alternative -> all.addAll(resolved(alternative)));
        return all;
    }
}
