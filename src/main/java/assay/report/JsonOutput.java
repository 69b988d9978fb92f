package assay.report;

import assay.result.Points;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON document being written, from its first member to its last. Every text in it becomes one that JSON can hold. */
public final class JsonOutput {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .characterEscapes(new JsonEscapes())
            .build();

    private final JsonGenerator generator;

    private JsonOutput(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Writes one object, whose members {@code body} adds, and a line break; the writer stays open. */
    public static void write(Writer to, Consumer<JsonOutput> body) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(new Layout(), to)) {
            document(generator, body);
            generator.writeRaw('\n');
        } catch (JacksonIOException failed) {
            throw failed.getCause();
        }
    }

    /** Writes a document that was read, laid out like any other. */
    static void write(Writer to, JsonNode document) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(new Layout(), to)) {
            JsonMapper.shared().writeValue(generator, document);
            generator.writeRaw('\n');
        } catch (JacksonIOException failed) {
            throw failed.getCause();
        }
    }

    /** One object, whose members {@code body} adds, on one line without a line break. */
    public static String line(Consumer<JsonOutput> body) {
        StringWriter line = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            document(generator, body);
        }
        return line.toString();
    }

    private static void document(JsonGenerator generator, Consumer<JsonOutput> body) {
        generator.writeStartObject();
        body.accept(new JsonOutput(generator));
        generator.writeEndObject();
    }

    public void text(String name, String value) {
        generator.writeStringProperty(name, JsonEscapes.wellFormed(value));
    }

    /** Leaves the member out where there is nothing to say. */
    public void text(String name, Optional<String> value) {
        value.ifPresent(present -> text(name, present));
    }

    public void number(String name, long value) {
        generator.writeNumberProperty(name, value);
    }

    public void number(String name, BigDecimal value) {
        generator.writeNumberProperty(name, value);
    }

    /** Rounded; where that loses something, the exact amount follows as a fraction: {@code "exactPoints": "100/3"}. */
    public void points(String name, Points value) {
        generator.writeNumberProperty(name, value.rounded());
        if (!Points.of(value.rounded()).equals(value)) {
            text(
                    "exact" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
                    value.amount().getNumerator() + "/" + value.amount().getDenominator());
        }
    }

    public void decimal(String name, BigDecimal value) {
        generator.writeNumberProperty(name, value);
    }

    /** A member that is null, as formats have it that were designed elsewhere. */
    public void nothing(String name) {
        generator.writeNullProperty(name);
    }

    public void flag(String name, boolean value) {
        generator.writeBooleanProperty(name, value);
    }

    public void texts(String name, Collection<String> values) {
        generator.writeArrayPropertyStart(name);
        values.forEach(value -> generator.writeString(JsonEscapes.wellFormed(value)));
        generator.writeEndArray();
    }

    /** A member that is an object. */
    public void object(String name, Runnable body) {
        generator.writeObjectPropertyStart(name);
        body.run();
        generator.writeEndObject();
    }

    /** A member that is a list of objects. */
    public <T> void objects(String name, Iterable<T> items, Consumer<T> body) {
        generator.writeArrayPropertyStart(name);
        items.forEach(item -> {
            generator.writeStartObject();
            body.accept(item);
            generator.writeEndObject();
        });
        generator.writeEndArray();
    }

    /** Two blanks a level and {@code \n} on every machine, so that documents can be compared as text. */
    private static final class Layout extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            Separators separators = Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("");
            return new DefaultPrettyPrinter(separators)
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter);
        }
    }
}
