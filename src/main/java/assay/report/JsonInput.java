package assay.report;

import assay.result.Points;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An object of a JSON document that may come from anywhere: what is asked for must be there and of its type, and a
 * member that nobody asked for is refused. The counterpart of {@link JsonOutput}.
 */
public final class JsonInput {
    private static final int DEEPEST = 32;
    private static final int LONGEST_NUMBER = 400;
    private static final Pattern FRACTION = Pattern.compile("[0-9]{1,400}/[0-9]{1,400}");

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final JsonNode object;
    private final String place;
    private final Set<String> asked = new HashSet<>();

    private JsonInput(JsonNode object, String place) {
        this.object = object;
        this.place = place;
        if (!object.isObject()) {
            throw fault("an object is expected");
        }
    }

    /**
     * Reads a document that is one object. The caller bounds its length.
     *
     * @param read asks for all members
     * @throws MalformedResultsException where it is anything else
     */
    public static <T> T read(String document, Function<JsonInput, T> read) {
        return read(document, "$", read);
    }

    /**
     * Reads a piece of a document that is one object. The caller bounds its length.
     *
     * @param place of the piece in the document: {@code $.submissions[2]}
     * @param read asks for all members
     * @throws MalformedResultsException where it is anything else
     */
    public static <T> T read(String piece, String place, Function<JsonInput, T> read) {
        try {
            return whole(MAPPER.readTree(piece), place, read);
        } catch (JacksonException malformed) {
            throw new MalformedResultsException(place, malformed.getOriginalMessage());
        }
    }

    private static <T> T whole(JsonNode node, String place, Function<JsonInput, T> read) {
        JsonInput input = new JsonInput(node, place);
        T value = read.apply(input);
        node.propertyNames().stream()
                .filter(name -> !input.asked.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw input.fault("there is no member '" + VisibleText.of(name) + "'");
                });
        return value;
    }

    public String text(String name) {
        return textOf(member(name), name);
    }

    public Optional<String> optionalText(String name) {
        return optional(name).map(member -> textOf(member, name));
    }

    /** A text that {@code parse} understands. */
    public <T> T parsed(String name, Function<String, Optional<T>> parse) {
        return parse.apply(text(name)).orElseThrow(() -> fault(name, "there is no such value"));
    }

    /** A whole number that is not negative, unless a negative one is expected. */
    public long number(String name) {
        return count(member(name), name);
    }

    public OptionalLong optionalNumber(String name) {
        return optional(name)
                .map(member -> OptionalLong.of(wholeNumber(member, name)))
                .orElseGet(OptionalLong::empty);
    }

    public boolean flag(String name) {
        return flagOf(member(name), name);
    }

    /** A flag that is left out where it would be false. */
    public boolean optionalFlag(String name) {
        return optional(name).map(member -> flagOf(member, name)).orElse(false);
    }

    /** An amount as {@link JsonOutput#points} writes it. */
    public Points points(String name) {
        JsonNode member = member(name);
        Points rounded = require(member, name, JsonNode::isNumber, "a number is expected", JsonInput::amount)
                .orElseThrow(() -> fault(name, "an amount with at most two decimals is expected"));
        String exactName = "exact" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return optionalText(exactName)
                .map(text -> exact(exactName, text, rounded))
                .orElse(rounded);
    }

    /** A number with a huge exponent would take a huge memory to be made exact. */
    private static Optional<Points> amount(JsonNode number) {
        BigDecimal decimal = number.decimalValue();
        boolean small = decimal.precision() <= 30 && decimal.scale() >= -30 && decimal.scale() <= 2;
        return small && decimal.signum() >= 0 ? Optional.of(Points.of(decimal)) : Optional.empty();
    }

    private Points exact(String name, String text, Points rounded) {
        if (FRACTION.matcher(text).matches() && !text.matches(".*/0+")) {
            Points exact = new Points(BigFraction.parse(text));
            if (Points.of(exact.rounded()).equals(rounded)) {
                return exact;
            }
        }
        throw fault(name, "a fraction that rounds to the amount beside it is expected");
    }

    /** A member that is an object. */
    public <T> T object(String name, Function<JsonInput, T> read) {
        return whole(member(name), place + "." + name, read);
    }

    public <T> Optional<T> optionalObject(String name, Function<JsonInput, T> read) {
        return optional(name).map(member -> whole(member, place + "." + name, read));
    }

    /** A member that is a list of objects. */
    public <T> List<T> objects(String name, Function<JsonInput, T> read) {
        List<T> items = new ArrayList<>();
        for (JsonNode item : list(name)) {
            items.add(whole(item, place + "." + name + "[" + items.size() + "]", read));
        }
        return items;
    }

    /** A member that is a list of texts; empty where it is left out. */
    public List<String> optionalTexts(String name) {
        if (optional(name).isEmpty()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode item : list(name)) {
            texts.add(textOf(item, name));
        }
        return texts;
    }

    /** A member that is an object of texts under names of their own. */
    public Map<String, String> textsByName(String name) {
        return object(
                name,
                texts -> texts.object.propertyNames().stream()
                        .collect(Collectors.toMap(Function.identity(), texts::text)));
    }

    private Iterable<JsonNode> list(String name) {
        return require(member(name), name, JsonNode::isArray, "a list is expected", node -> node);
    }

    private String textOf(JsonNode member, String name) {
        return require(member, name, JsonNode::isString, "a text is expected", JsonNode::asString);
    }

    private boolean flagOf(JsonNode member, String name) {
        return require(member, name, JsonNode::isBoolean, "true or false is expected", JsonNode::asBoolean);
    }

    private long count(JsonNode member, String name) {
        long number = wholeNumber(member, name);
        if (number < 0) {
            throw fault(name, "it is negative");
        }
        return number;
    }

    private long wholeNumber(JsonNode member, String name) {
        return require(
                member,
                name,
                node -> node.isIntegralNumber() && node.canConvertToLong(),
                "a whole number is expected",
                JsonNode::asLong);
    }

    private <T> T require(
            JsonNode member, String name, Predicate<JsonNode> fits, String complaint, Function<JsonNode, T> read) {
        if (!fits.test(member)) {
            throw fault(name, complaint);
        }
        return read.apply(member);
    }

    private JsonNode member(String name) {
        return optional(name).orElseThrow(() -> fault("'" + name + "' is missing"));
    }

    private Optional<JsonNode> optional(String name) {
        asked.add(name);
        return Optional.ofNullable(object.get(name));
    }

    /** To be thrown where a value is well formed and means nothing. */
    MalformedResultsException fault(String name, String complaint) {
        return new MalformedResultsException(place + "." + name, complaint);
    }

    private MalformedResultsException fault(String complaint) {
        return new MalformedResultsException(place, complaint);
    }
}
