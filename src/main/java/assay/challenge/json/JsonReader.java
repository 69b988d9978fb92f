package assay.challenge.json;

import assay.challenge.json.JsonNode.JsonArray;
import assay.challenge.json.JsonNode.JsonBoolean;
import assay.challenge.json.JsonNode.JsonFraction;
import assay.challenge.json.JsonNode.JsonInteger;
import assay.challenge.json.JsonNode.JsonNull;
import assay.challenge.json.JsonNode.JsonObject;
import assay.challenge.json.JsonNode.JsonString;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads a JSON text as a tree. */
public final class JsonReader {
    /** Deeper nesting is refused, because this reader and those who walk the tree recurse. */
    public static final int MAXIMUM_DEPTH = 500;

    // A challenge is its author's own file: a large number or text in it is meant.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAXIMUM_DEPTH)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final String text;
    private final JsonParser parser;

    private JsonReader(String text, JsonParser parser) {
        this.text = text;
        this.parser = parser;
    }

    /** The one value that {@code text} holds. */
    public static JsonNode read(String text) throws MalformedJsonException {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new JsonReader(text, parser).document();
        }
    }

    private JsonNode document() throws MalformedJsonException {
        try {
            if (parser.nextToken() == null) {
                throw new MalformedJsonException(
                        new Location(1, 1), "the file is empty", "Write a JSON object: { … }.");
            }
            JsonNode root = value();
            if (parser.nextToken() != null) {
                throw new MalformedJsonException(
                        tokenLocation(),
                        "expected the end of the file, found more",
                        "Remove what follows the last brace.");
            }
            return root;
        } catch (StreamConstraintsException _) {
            throw new MalformedJsonException(
                    location(parser.currentLocation()),
                    "nested more than " + MAXIMUM_DEPTH + " levels deep",
                    "Write the value as a literal, {\"$py\": \"[[…]]\"}.");
        } catch (JacksonException fault) {
            throw JsonFault.explain(fault.getOriginalMessage(), location(fault.getLocation()), text);
        }
    }

    private JsonNode value() {
        Location at = tokenLocation();
        // Tokens, unlike the tree's nodes, are Jackson's and not a sealed set; it never hands out the others here.
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(at);
            case START_ARRAY -> array(at);
            case VALUE_STRING -> new JsonString(at, parser.getString());
            case VALUE_NUMBER_INT -> new JsonInteger(at, parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> new JsonFraction(at, parser.getString());
            case VALUE_TRUE -> new JsonBoolean(at, true);
            case VALUE_FALSE -> new JsonBoolean(at, false);
            case VALUE_NULL -> new JsonNull(at);
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("no value begins with " + parser.currentToken());
        };
    }

    private JsonArray array(Location at) {
        List<JsonNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new JsonArray(at, items);
    }

    private JsonObject object(Location at) {
        List<JsonObject.Member> members = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Location keyAt = tokenLocation();
            String key = parser.currentName();
            parser.nextToken();
            members.add(new JsonObject.Member(keyAt, key, value()));
        }
        return new JsonObject(at, members);
    }

    private Location tokenLocation() {
        return location(parser.currentTokenLocation());
    }

    private static Location location(TokenStreamLocation place) {
        return new Location(place.getLineNr(), place.getColumnNr());
    }
}
