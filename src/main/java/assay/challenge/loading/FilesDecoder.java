package assay.challenge.loading;

import assay.challenge.json.JsonNode.JsonString;
import assay.protocol.FileContent;
import assay.protocol.FileContent.Generated;
import assay.protocol.FileContent.Stored;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the files that a case begins with: text, or lines that are made as they are read. */
final class FilesDecoder {
    private static final int MOST_LINES = 100_000_000;

    private FilesDecoder() {}

    static Map<String, FileContent> decode(Element element) {
        Map<String, FileContent> files = new LinkedHashMap<>();
        for (Element.Member member : element.members().orElse(List.of())) {
            FileNames.check(member);
            files.put(member.key(), content(member.value().like(element.example())));
        }
        return files;
    }

    private static FileContent content(Element element) {
        if (element.node() instanceof JsonString) {
            return new Stored(element.text()
                    .map(text -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                    .orElse(""));
        }
        return Members.of(element, Keys.GENERATED_FILE)
                .<FileContent>map(members -> new Generated(
                        patterns(members),
                        members.required("count")
                                .flatMap(count -> Numbers.whole(count, 0, MOST_LINES))
                                .map(Long::intValue)
                                .orElse(0)))
                .orElse(new Stored(""));
    }

    private static List<String> patterns(Members members) {
        List<String> patterns = new ArrayList<>();
        for (Element item : members.required("lines").flatMap(Element::items).orElse(List.of())) {
            item.text().ifPresent(patterns::add);
        }
        if (patterns.isEmpty()) {
            members.optional("lines")
                    .ifPresent(lines -> lines.problem("there is no line", "Write it as in " + lines.example() + "."));
            patterns.add("");
        }
        return patterns;
    }
}
