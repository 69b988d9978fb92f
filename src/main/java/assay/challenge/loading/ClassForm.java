package assay.challenge.loading;

import assay.challenge.Checker;
import assay.challenge.Expectation;
import assay.challenge.Expectation.ExpectedOutcome;
import assay.challenge.Expectation.Result;
import assay.challenge.TestCase.Input;
import assay.challenge.json.JsonNode.JsonObject;
import assay.protocol.CaseInput.Construction;
import assay.value.PythonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A case of a class: an object is constructed, methods are called on it, each call has an outcome. */
record ClassForm(Resources resources) implements CaseForm {

    @Override
    public Vocabulary vocabulary() {
        return Keys.CLASS_CASE;
    }

    @Override
    public String judgedKey() {
        return "expect";
    }

    @Override
    public Input input(Members written) {
        Optional<Element> construct = written.optional("construct");
        Optional<Members> spelledOut = construct
                .filter(element -> element.node() instanceof JsonObject)
                .flatMap(element -> Members.of(element, Keys.CONSTRUCT));
        List<PythonValue> arguments = spelledOut.isPresent()
                ? Calls.arguments(spelledOut.get())
                : construct.map(ValueDecoder::arguments).orElse(List.of());
        Map<String, PythonValue> keywords = spelledOut.map(Calls::keywords).orElse(Map.of());
        return new Input.Given(new Construction(arguments, keywords, Calls.decode(written), Outcomes.take(written)));
    }

    @Override
    public Expectation expectation(Members written, Checker checker) {
        return new Expectation(
                written.optional("expect").map(element -> result(written, element, checker)),
                Outcomes.error(written),
                Outcomes.output(written),
                OptionalInt.empty(),
                Optional.empty());
    }

    private Result result(Members written, Element expect, Checker checker) {
        if (Outcomes.isReference(expect)) {
            return Outcomes.reference(expect, checker, resources);
        }
        Optional<List<Element>> items = expect.items();
        List<ExpectedOutcome> outcomes = new ArrayList<>();
        for (Element item : items.orElse(List.of())) {
            outcomes.add(outcome(item, checker));
        }
        int calls = written.optional("calls")
                .flatMap(Element::items)
                .map(List::size)
                .orElse(0);
        if (items.isPresent() && outcomes.size() != calls) {
            expect.problem(
                    "expected one outcome for each of the " + calls + " calls, found " + outcomes.size(),
                    "Write null for a call that returns nothing.");
        }
        return new Result.Calls(outcomes);
    }

    private static ExpectedOutcome outcome(Element item, Checker checker) {
        List<Element.Member> members =
                item.node() instanceof JsonObject ? item.members().orElse(List.of()) : List.of();
        if (members.size() == 1 && members.getFirst().key().equals("$raises")) {
            Element raises = members.getFirst().value().like("{\"$raises\": {\"type\": \"KeyError\"}}");
            return Outcomes.error(raises)
                    .<ExpectedOutcome>map(ExpectedOutcome.Raises::new)
                    .orElseGet(() -> new ExpectedOutcome.Value(new PythonValue.NoneValue()));
        }
        PythonValue value = ValueDecoder.decode(item);
        CheckerFit.checkExpected(item, checker, value);
        return new ExpectedOutcome.Value(value);
    }
}
