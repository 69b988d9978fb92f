package assay.challenge.loading;

import assay.challenge.json.JsonNode.JsonObject;
import java.util.Optional;

/** Finds the value of {@code kind}, on which it hangs what other keys an object may have. */
final class Kind {
    private Kind() {}

    /** @param vocabulary any that has an example of a kind */
    static Optional<Element> of(Element element, Vocabulary vocabulary) {
        if (!(element.node() instanceof JsonObject object)) {
            element.wrong("an object");
            return Optional.empty();
        }
        Optional<Element> kind = object.members().stream()
                .filter(member -> member.key().equals("kind"))
                .findFirst()
                .map(member -> new Element(
                        member.value(), element.path().member("kind"), vocabulary.example("kind"), element.findings()));
        if (kind.isEmpty()) {
            element.problem("\"kind\" is missing", "Add " + vocabulary.example("kind") + ".");
        }
        return kind;
    }
}
