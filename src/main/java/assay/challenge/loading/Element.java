package assay.challenge.loading;

import assay.challenge.json.JsonNode;
import assay.challenge.json.JsonNode.JsonArray;
import assay.challenge.json.JsonNode.JsonBoolean;
import assay.challenge.json.JsonNode.JsonFraction;
import assay.challenge.json.JsonNode.JsonInteger;
import assay.challenge.json.JsonNode.JsonNull;
import assay.challenge.json.JsonNode.JsonObject;
import assay.challenge.json.JsonNode.JsonString;
import assay.challenge.json.JsonPath;
import assay.challenge.json.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of the document in its place. What it cannot be read as is reported there, and is empty.
 *
 * @param example how it could be written
 */
public record Element(JsonNode node, JsonPath path, String example, Findings findings) {

    /** The same value, with another example of how it could be written. */
    public Element like(String otherExample) {
        return new Element(node, path, otherExample, findings);
    }

    public void problem(String message, String remedy) {
        findings.add(node.at(), path, message, remedy);
    }

    /** Reports that the value is no {@code expected}, such as "a list". */
    public void wrong(String expected) {
        problem("expected " + expected + ", found " + kind(), "Write it as in " + example + ".");
    }

    public Optional<String> text() {
        if (node instanceof JsonString(Location _, String value)) {
            return Optional.of(value);
        }
        wrong("a string");
        return Optional.empty();
    }

    public Optional<Boolean> flag() {
        if (node instanceof JsonBoolean(Location _, boolean value)) {
            return Optional.of(value);
        }
        wrong("true or false");
        return Optional.empty();
    }

    public Optional<List<Element>> items() {
        if (!(node instanceof JsonArray(Location _, List<JsonNode> values))) {
            wrong("a list");
            return Optional.empty();
        }
        List<Element> items = new ArrayList<>(values.size());
        for (JsonNode value : values) {
            items.add(new Element(value, path.item(items.size()), example, findings));
        }
        return Optional.of(items);
    }

    /** The members of an object, without those whose key stands there a second time, which is reported. */
    public Optional<List<Member>> members() {
        if (!(node instanceof JsonObject(Location _, List<JsonObject.Member> written))) {
            wrong("an object");
            return Optional.empty();
        }
        List<Member> members = new ArrayList<>(written.size());
        Map<String, Location> met = new HashMap<>();
        for (JsonObject.Member member : written) {
            JsonPath memberPath = path.member(member.key());
            Location first = met.putIfAbsent(member.key(), member.at());
            if (first == null) {
                members.add(new Member(
                        member.key(), member.at(), new Element(member.value(), memberPath, example, findings)));
            } else {
                findings.add(
                        member.at(),
                        memberPath,
                        "the key \"" + member.key() + "\" is already at line " + first.line() + ", column "
                                + first.column(),
                        "Keep one of the two.");
            }
        }
        return Optional.of(members);
    }

    private String kind() {
        return switch (node) {
            case JsonNull _ -> "null";
            case JsonBoolean(Location _, boolean value) -> String.valueOf(value);
            case JsonInteger _ -> "a number";
            case JsonFraction(Location _, String text) -> "the number " + text;
            case JsonString _ -> "a string";
            case JsonArray _ -> "a list";
            case JsonObject _ -> "an object";
        };
    }

    /** A key, where it stands, and its value. */
    public record Member(String key, Location at, Element value) {}
}
