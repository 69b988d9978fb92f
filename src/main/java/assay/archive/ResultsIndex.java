package assay.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Where in a results file what stands.
 *
 * @param rest a document of all members but the submissions and what follows from them: summary and samples
 * @param submissions one place for each, in their order
 */
record ResultsIndex(String rest, List<Place> submissions) {
    private static final String SUBMISSIONS = "submissions";
    private static final int LONGEST_SUBMISSION = 64 << 20;
    private static final int LONGEST_REST = 16 << 20;
    private static final int DEEPEST = 32;

    /** Whoever gives the document goes on reading it. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNameLength(1000)
                    .maxNumberLength(400)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    ResultsIndex {
        submissions = List.copyOf(submissions);
    }

    /** Bytes of a file. */
    record Place(long offset, int length) {}

    /** What is wrong, and where. */
    static final class MalformedException extends Exception {
        private static final long serialVersionUID = 1L;

        MalformedException(String complaint) {
            super(complaint);
        }
    }

    /** Reads the whole document, keeping nothing but the index. */
    static ResultsIndex of(InputStream document) throws IOException, MalformedException {
        StringWriter rest = new StringWriter();
        List<Place> places = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document);
                JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), rest)) {
            expect(parser, parser.nextToken(), JsonToken.START_OBJECT, "an object");
            generator.writeStartObject();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                switch (name) {
                    case SUBMISSIONS -> {
                        expect(parser, value, JsonToken.START_ARRAY, "a list");
                        places(parser, places);
                    }
                    case "summary", "samples" -> parser.skipChildren();
                    default -> {
                        generator.writeName(name);
                        generator.copyCurrentStructureExact(parser);
                        if (rest.getBuffer().length() > LONGEST_REST) {
                            throw fault(parser, "'%s' is too long".formatted(name));
                        }
                    }
                }
            }
            if (parser.nextToken() != null) {
                throw fault(parser, "nothing more is expected");
            }
            generator.writeEndObject();
        } catch (JacksonException malformed) {
            throw new MalformedException(Optional.ofNullable(malformed.getLocation())
                            .map(ResultsIndex::place)
                            .orElse("")
                    + malformed.getOriginalMessage());
        }
        return new ResultsIndex(rest.toString(), places);
    }

    private static void places(JsonParser parser, List<Place> places) throws MalformedException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            expect(parser, parser.currentToken(), JsonToken.START_OBJECT, "an object");
            long begin = parser.currentTokenLocation().getByteOffset();
            if (begin < 0) {
                throw new MalformedException("it is not UTF-8");
            }
            parser.skipChildren();
            long length = parser.currentLocation().getByteOffset() - begin;
            if (length > LONGEST_SUBMISSION) {
                throw fault(parser, "a submission takes more than %d MiB".formatted(LONGEST_SUBMISSION >> 20));
            }
            places.add(new Place(begin, (int) length));
        }
    }

    private static void expect(JsonParser parser, JsonToken found, JsonToken expected, String words)
            throws MalformedException {
        if (found != expected) {
            throw fault(parser, words + " is expected");
        }
    }

    private static MalformedException fault(JsonParser parser, String complaint) {
        return new MalformedException(place(parser.currentTokenLocation()) + complaint);
    }

    private static String place(TokenStreamLocation location) {
        return location.getLineNr() < 1
                ? ""
                : "line %d, column %d: ".formatted(location.getLineNr(), location.getColumnNr());
    }
}
