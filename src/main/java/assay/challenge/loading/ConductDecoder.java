package assay.challenge.loading;

import assay.challenge.Expectation.Conduct;
import assay.challenge.json.JsonNode.JsonNull;
import assay.protocol.Setting;
import assay.protocol.Setting.Allowance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Reads how a submission is to come to its result. */
final class ConductDecoder {
    /** Some thirty years. */
    private static final double LONGEST_SECONDS = 1e9;

    private static final long MOST_ITEMS = 1_000_000_000;

    private ConductDecoder() {}

    static Conduct decode(Members written, Setting setting) {
        return new Conduct(
                written.optional("elapsed")
                        .flatMap(element -> Numbers.real(element, 0, LONGEST_SECONDS))
                        .map(OptionalDouble::of)
                        .orElseGet(OptionalDouble::empty),
                written.optional("maxItemsDrawn")
                        .flatMap(element -> Numbers.whole(element, 0, MOST_ITEMS))
                        .map(OptionalLong::of)
                        .orElseGet(OptionalLong::empty),
                written.optional("isLazy").flatMap(Element::flag).orElse(false),
                written.optional("files")
                        .map(element -> files(element, setting))
                        .orElse(Map.of()));
    }

    private static Map<String, Optional<String>> files(Element element, Setting setting) {
        if (!setting.allowed().contains(Allowance.FILES)) {
            element.problem("no case can leave files behind", "Add \"files\" to what the challenge allows.");
        }
        Map<String, Optional<String>> files = new LinkedHashMap<>();
        for (Element.Member member : element.members().orElse(List.of())) {
            FileNames.check(member);
            Element content = member.value().like("{\"out.txt\": \"hello\\n\"}");
            files.put(member.key(), content.node() instanceof JsonNull ? Optional.empty() : content.text());
        }
        return files;
    }
}
