package assay.challenge.loading;

import assay.challenge.Description;
import assay.challenge.Difficulty;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what a catalogue lists of a challenge. */
final class DescriptionDecoder {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9_]+\\.py");

    private DescriptionDecoder() {}

    /** @param folderName which the id must equal */
    static Description decode(Members challenge, List<String> parameters, String folderName) {
        String id = challenge
                .required("id")
                .flatMap(element -> id(element, folderName))
                .orElse(folderName);
        return new Description(
                id,
                challenge.required("title").flatMap(Texts::line).orElse(id),
                challenge.optional("difficulty").flatMap(element -> Texts.choice(element, Difficulty.class)),
                lines(challenge.optional("topics")),
                lines(challenge.optional("companies")),
                challenge
                        .optional("file")
                        .flatMap(element ->
                                Texts.matching(element, FILE, "a file name of letters, digits and _ that ends in .py"))
                        .orElse(id.replace('-', '_') + ".py"),
                parameters);
    }

    private static Optional<String> id(Element element, String folderName) {
        Optional<String> id =
                Texts.matching(element, ID, "lower-case letters and digits, in words joined by single hyphens");
        id.filter(text -> !text.equals(folderName))
                .ifPresent(text -> element.problem(
                        "expected the folder's name, \"" + folderName + "\", found \"" + text + "\"",
                        "Rename the folder or change the id."));
        return id;
    }

    private static List<String> lines(Optional<Element> list) {
        return list.map(element -> Texts.distinct(element, Texts::line)).orElse(List.of());
    }
}
