package assay.similarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * An object of JPlag's result. Its versions call members differently, so each is asked for by all its names; members that
 * nobody asks for are passed over, because newer versions have more.
 */
record ResultNode(JsonNode node) {

    static ResultNode of(JsonNode node) throws MalformedResultException {
        if (!node.isObject()) {
            throw new MalformedResultException("an object is missing in it");
        }
        return new ResultNode(node);
    }

    private Optional<JsonNode> find(String... names) {
        return Stream.of(names).filter(node::has).map(node::path).findFirst();
    }

    private JsonNode member(String... names) throws MalformedResultException {
        return find(names).orElseThrow(() -> new MalformedResultException("it has no '%s'".formatted(names[0])));
    }

    boolean has(String... names) {
        return find(names).isPresent();
    }

    ResultNode object(String... names) throws MalformedResultException {
        return of(member(names));
    }

    /** Empty where there is no such member. */
    List<ResultNode> objects(String... names) throws MalformedResultException {
        Optional<JsonNode> found = find(names);
        return found.isPresent() ? objects(found.get(), names[0]) : List.of();
    }

    /** The elements of a list of objects. */
    static List<ResultNode> objects(JsonNode list, String name) throws MalformedResultException {
        if (!list.isArray()) {
            throw new MalformedResultException("its '%s' is no list".formatted(name));
        }
        List<ResultNode> objects = new ArrayList<>();
        for (JsonNode element : list) {
            objects.add(of(element));
        }
        return objects;
    }

    List<String> texts(String... names) throws MalformedResultException {
        JsonNode list = member(names);
        List<String> texts = new ArrayList<>();
        for (JsonNode element : list) {
            if (!element.isString()) {
                throw new MalformedResultException("its '%s' is no list of texts".formatted(names[0]));
            }
            texts.add(element.stringValue());
        }
        return texts;
    }

    List<String> memberNames() {
        return List.copyOf(node.propertyNames());
    }

    String text(String... names) throws MalformedResultException {
        JsonNode member = member(names);
        if (!member.isString()) {
            throw new MalformedResultException("its '%s' is no text".formatted(names[0]));
        }
        return member.stringValue();
    }

    int number(String... names) throws MalformedResultException {
        JsonNode member = member(names);
        if (!member.isInt() || member.intValue() < 0) {
            throw new MalformedResultException("its '%s' is no number that can be".formatted(names[0]));
        }
        return member.intValue();
    }

    /** A number from 0 to 1. */
    double share(String... names) throws MalformedResultException {
        JsonNode member = member(names);
        double share = member.isNumber() ? member.doubleValue() : Double.NaN;
        if (!(share >= 0 && share <= 1)) {
            throw new MalformedResultException("its '%s' is not between 0 and 1".formatted(names[0]));
        }
        return share;
    }

    /** The line of a position, which is a number of its own up to JPlag 5 and part of an object since. */
    int line(String object, String number) throws MalformedResultException {
        return has(object) ? object(object).number("line", "lineNumber") : number(number);
    }
}
