package assay.challenge.loading;

import assay.challenge.json.JsonNode.JsonArray;
import assay.challenge.json.JsonNode.JsonObject;
import assay.protocol.CaseInput.MethodCall;
import assay.value.PythonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads method calls: {@code ["insert", "apple"]}, or an object that can hold keyword arguments. */
final class Calls {
    private Calls() {}

    static List<MethodCall> decode(Members written) {
        List<MethodCall> calls = new ArrayList<>();
        for (Element item : written.optional("calls").flatMap(Element::items).orElse(List.of())) {
            call(item.like("[\"insert\", \"apple\"]")).ifPresent(calls::add);
        }
        return calls;
    }

    static List<PythonValue> arguments(Members call) {
        return call.optional("args").map(ValueDecoder::arguments).orElse(List.of());
    }

    static Map<String, PythonValue> keywords(Members call) {
        return call.optional("kwargs").map(ValueDecoder::keywords).orElse(Map.of());
    }

    private static Optional<MethodCall> call(Element item) {
        if (item.node() instanceof JsonObject) {
            return Members.of(item, Keys.CALL)
                    .map(call -> new MethodCall(
                            call.required("call").flatMap(PythonNames::name).orElse(""),
                            arguments(call),
                            keywords(call)));
        }
        List<Element> parts = item.items().orElse(List.of());
        if (parts.isEmpty()) {
            if (item.node() instanceof JsonArray) {
                item.problem("a call names no method", "Write it as in " + item.example() + ".");
            }
            return Optional.empty();
        }
        List<PythonValue> arguments =
                parts.stream().skip(1).map(ValueDecoder::decode).toList();
        return PythonNames.name(parts.getFirst()).map(name -> new MethodCall(name, arguments, Map.of()));
    }
}
