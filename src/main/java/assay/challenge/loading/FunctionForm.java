package assay.challenge.loading;

import assay.challenge.Checker;
import assay.challenge.Expectation;
import assay.challenge.TestCase.Input;
import assay.protocol.CaseInput.Call;
import assay.value.PythonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A case of a function: a call, and what it returns. */
record FunctionForm(Resources resources) implements CaseForm {
    private static final long LARGEST_SIZE = 1_000_000_000;
    private static final long DEFAULT_SEED = 0;

    @Override
    public Vocabulary vocabulary() {
        return Keys.FUNCTION_CASE;
    }

    @Override
    public String judgedKey() {
        return "expect";
    }

    @Override
    public Input input(Members written) {
        Call call = new Call(
                written.optional("args").map(ValueDecoder::arguments).orElse(List.of()),
                written.optional("kwargs").map(ValueDecoder::keywords).orElse(Map.of()),
                Outcomes.take(written),
                written.has("argsAfter"));
        Optional<Element> generate = written.optional("generate");
        if (generate.isPresent() && written.has("args")) {
            generate.get().problem("\"generate\" makes the arguments, which \"args\" lists", "Keep one of the two.");
        }
        generate.ifPresent(resources::requireGenerator);
        return generate.flatMap(element -> Members.of(element, Keys.GENERATE))
                .<Input>map(members -> new Input.Generated(size(members), seed(members), call))
                .orElseGet(() -> new Input.Given(call));
    }

    @Override
    public Expectation expectation(Members written, Checker checker) {
        Optional<List<PythonValue>> argumentsAfter =
                written.optional("argsAfter").map(element -> argumentsAfter(written, element));
        return new Expectation(
                Outcomes.result(written, checker, resources),
                Outcomes.error(written),
                Outcomes.output(written),
                OptionalInt.empty(),
                argumentsAfter);
    }

    private static List<PythonValue> argumentsAfter(Members written, Element element) {
        List<PythonValue> after = ValueDecoder.list(element);
        int before =
                written.optional("args").flatMap(Element::items).map(List::size).orElse(0);
        if (after.size() != before && !written.has("generate")) {
            element.problem(
                    "expected one value for each of the " + before + " in \"args\", found " + after.size(),
                    "List every positional argument as it must be after the call.");
        }
        return after;
    }

    private static long size(Members generate) {
        return generate.required("size")
                .flatMap(element -> Numbers.whole(element, 0, LARGEST_SIZE))
                .orElse(0L);
    }

    private static long seed(Members generate) {
        return generate.optional("seed")
                .flatMap(element -> Numbers.whole(element, 0, Long.MAX_VALUE))
                .orElse(DEFAULT_SEED);
    }
}
