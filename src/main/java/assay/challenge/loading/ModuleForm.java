package assay.challenge.loading;

import assay.challenge.Checker;
import assay.challenge.Expectation;
import assay.challenge.TestCase.Input;
import assay.challenge.json.JsonNode.JsonString;
import assay.protocol.CaseInput.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A case of a module: lines of Python that work with it, and the value of the last one. */
record ModuleForm(Resources resources) implements CaseForm {

    @Override
    public Vocabulary vocabulary() {
        return Keys.MODULE_CASE;
    }

    @Override
    public String judgedKey() {
        return "expect";
    }

    @Override
    public Input input(Members written) {
        String source = written.required("run").map(ModuleForm::source).orElse("");
        return new Input.Given(new Script(source, Outcomes.take(written)));
    }

    @Override
    public Expectation expectation(Members written, Checker checker) {
        return new Expectation(
                Outcomes.result(written, checker, resources),
                Outcomes.error(written),
                Outcomes.output(written),
                OptionalInt.empty(),
                Optional.empty());
    }

    private static String source(Element run) {
        List<String> lines = new ArrayList<>();
        if (run.node() instanceof JsonString) {
            run.text().ifPresent(lines::add);
        } else {
            run.items().orElse(List.of()).forEach(line -> line.text().ifPresent(lines::add));
        }
        if (lines.stream().allMatch(String::isBlank)) {
            run.problem("there is no line to run", "Write it as in " + run.example() + ".");
        }
        return String.join("\n", lines);
    }
}
