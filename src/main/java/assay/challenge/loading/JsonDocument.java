package assay.challenge.loading;

import assay.challenge.json.JsonPath;
import assay.challenge.json.JsonReader;
import assay.challenge.json.MalformedJsonException;
import java.util.Optional;

/** Reads a file that a person wrote in JSON. */
public final class JsonDocument {
    private JsonDocument() {}

    /**
     * The value that the file holds; empty where it is no JSON in UTF-8, which is reported.
     *
     * @param example how the whole could be written
     */
    public static Optional<Element> read(byte[] bytes, String example, Findings findings) {
        DefinitionText definition = DefinitionText.decode(bytes);
        if (definition.fault().isPresent()) {
            findings.add(definition.fault().get(), "expected UTF-8 text, found other bytes", "Save the file as UTF-8.");
            return Optional.empty();
        }
        try {
            return Optional.of(new Element(JsonReader.read(definition.text()), JsonPath.root(), example, findings));
        } catch (MalformedJsonException fault) {
            findings.add(fault.at(), fault.complaint(), fault.remedy());
            return Optional.empty();
        }
    }
}
