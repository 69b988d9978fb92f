package assay.challenge.loading;

import assay.spelling.Spelling;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The members of an object of which the keys are known. Others are reported when it is made. */
public final class Members {
    private final Element object;
    private final Vocabulary vocabulary;
    private final Map<String, Element> values = new HashMap<>();

    private Members(Element object, Vocabulary vocabulary) {
        this.object = object;
        this.vocabulary = vocabulary;
    }

    /** Empty when the element is no object. */
    public static Optional<Members> of(Element element, Vocabulary vocabulary) {
        return element.members().map(written -> {
            Members members = new Members(element, vocabulary);
            written.forEach(members::add);
            return members;
        });
    }

    private void add(Element.Member member) {
        String key = member.key();
        if (vocabulary.knows(key)) {
            values.put(key, member.value().like(vocabulary.example(key)));
        } else {
            reportUnknown(member);
        }
    }

    private void reportUnknown(Element.Member member) {
        String key = "\"" + member.key() + "\"";
        List<String> owners = Owners.of(member.key(), vocabulary);
        List<String> similar = Spelling.nearest(member.key(), vocabulary.keys());
        if (!owners.isEmpty()) {
            report(
                    member,
                    key + " is no key of " + vocabulary.owner(),
                    "Remove it; it belongs to " + String.join(", ", owners) + ".");
        } else if (!similar.isEmpty()) {
            report(member, "unknown key " + key, "Did you mean \"" + String.join("\" or \"", similar) + "\"?");
        } else {
            String known = String.join("\", \"", vocabulary.keys());
            report(member, "unknown key " + key, "Remove it; " + vocabulary.owner() + " has \"" + known + "\".");
        }
    }

    private static void report(Element.Member member, String message, String remedy) {
        member.value().findings().add(member.at(), member.value().path(), message, remedy);
    }

    public Element object() {
        return object;
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    public Optional<Element> optional(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Reports the key when it is missing. */
    public Optional<Element> required(String key) {
        if (!has(key)) {
            object.problem("\"" + key + "\" is missing", "Add " + vocabulary.example(key) + ".");
        }
        return optional(key);
    }
}
