package assay.challenge.loading;

import assay.challenge.Checker;
import assay.challenge.Expectation;
import assay.challenge.Expectation.Result;
import assay.challenge.TestCase.Input;
import assay.protocol.CaseInput.ProgramRun;
import assay.value.PythonValue;
import assay.value.PythonValue.ListValue;
import assay.value.PythonValue.TextValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A case of a program: standard input and arguments in, standard output and exit status out. */
record ProgramForm() implements CaseForm {
    private static final int LARGEST_STATUS = 255;

    @Override
    public Vocabulary vocabulary() {
        return Keys.PROGRAM_CASE;
    }

    @Override
    public String judgedKey() {
        return "stdout";
    }

    @Override
    public Input input(Members written) {
        return new Input.Given(
                new ProgramRun(written.optional("stdin").flatMap(Element::text).orElse(""), arguments(written)));
    }

    @Override
    public Expectation expectation(Members written, Checker checker) {
        return new Expectation(
                written.optional("stdout").map(element -> result(element, checker)),
                Outcomes.error(written),
                Optional.empty(),
                exitStatus(written),
                Optional.empty());
    }

    private static List<String> arguments(Members written) {
        List<String> arguments = new ArrayList<>();
        for (Element item : written.optional("argv").flatMap(Element::items).orElse(List.of())) {
            item.text().ifPresent(arguments::add);
        }
        return arguments;
    }

    private static Result result(Element stdout, Checker checker) {
        Optional<PythonValue> value = checker instanceof Checker.OneOf
                ? answers(stdout.like("\"stdout\": [\"yes\\n\", \"no\\n\"]"))
                : stdout.text().map(TextValue::new);
        value.ifPresent(expected -> CheckerFit.checkExpected(stdout, checker, expected));
        return new Result.Value(value.orElse(new TextValue("")));
    }

    private static Optional<PythonValue> answers(Element list) {
        return list.items().map(items -> {
            List<PythonValue> answers = new ArrayList<>();
            items.forEach(item -> item.text().ifPresent(answer -> answers.add(new TextValue(answer))));
            return new ListValue(answers);
        });
    }

    /** A program that raises ends with a status of its own making, so 0 is expected of the others only. */
    private static OptionalInt exitStatus(Members written) {
        Optional<Integer> stated = written.optional("exitStatus")
                .flatMap(element -> Numbers.whole(element, 0, LARGEST_STATUS))
                .map(Long::intValue);
        if (stated.isPresent()) {
            return OptionalInt.of(stated.get());
        }
        return written.has("error") ? OptionalInt.empty() : OptionalInt.of(0);
    }
}
