package assay.judge;

import assay.judge.comparison.PlainValue;
import assay.judge.explanation.Excerpts;
import assay.judge.explanation.ReturnWords;
import assay.protocol.CaseInput;
import assay.protocol.CaseInput.Construction;
import assay.protocol.CaseInput.MethodCall;
import assay.result.Verdict;
import assay.value.PythonValue;
import assay.value.PythonValue.DictionaryValue;
import assay.value.PythonValue.ListValue;
import assay.value.PythonValue.TextValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The question to a challenge's checker in Python: {@code check(arguments, expected, observed)}. The arguments are those
 * of the call as a list, a dictionary of keyword arguments last where there are any; of a class a list of the
 * constructor's arguments and then one of name and arguments for each call; of a program its standard input and the list
 * of its arguments; of a module the script.
 */
final class CheckerQuestion {
    private final CaseRun run;
    private final String verb;

    /** @param verb what was done with the value, as in {@code returned} */
    CheckerQuestion(CaseRun run, String verb) {
        this.run = run;
        this.verb = verb;
    }

    /** Asks, unless a value is none that another process could build again. */
    Judgement ask(PythonValue expected, PythonValue observed) {
        Drafts drafts = new Drafts(run);
        Optional<PythonValue> plainExpected = PlainValue.of(expected);
        Optional<PythonValue> plainObserved = PlainValue.of(observed);
        if (plainExpected.isEmpty()) {
            return drafts.challengeFailed("the expected value cannot be handed to its checker");
        }
        if (plainObserved.isEmpty()) {
            return drafts.refused(
                    Verdict.WRONG_ANSWER,
                    drafts.of(ReturnWords.notPlain(verb, observed))
                            .observed(Excerpts.ofValue(observed))
                            .difference(ReturnWords.advice(
                                    expected, observed, run.measurement().output())));
        }
        PythonValue arguments = new ListValue(arguments(run.conditions().input()));
        CaseInput.Call question = new CaseInput.Call(
                List.of(arguments, plainExpected.get(), plainObserved.get()), Map.of(), OptionalInt.empty(), false);
        return new Judgement.NeedsChecker(question, new CheckerAnswer(run, verb, expected, observed)::decide);
    }

    private static List<PythonValue> arguments(CaseInput input) {
        return switch (input) {
            case CaseInput.Call call -> arguments(call.arguments(), call.keywords());
            case Construction construction -> calls(construction);
            case CaseInput.ProgramRun(String standardInput, List<String> arguments) ->
                List.of(
                        new TextValue(standardInput),
                        new ListValue(arguments.stream()
                                .<PythonValue>map(TextValue::new)
                                .toList()));
            case CaseInput.Script script -> List.of(new TextValue(script.source()));
            // Their outcome is no value that a checker could be asked about.
            case CaseInput.PythonTest _, CaseInput.TestCollection _ -> List.of();
        };
    }

    private static List<PythonValue> arguments(List<PythonValue> positional, Map<String, PythonValue> keywords) {
        List<PythonValue> arguments = new ArrayList<>(positional);
        if (!keywords.isEmpty()) {
            arguments.add(new DictionaryValue(keywords.entrySet().stream()
                    .map(entry -> new DictionaryValue.Entry(new TextValue(entry.getKey()), entry.getValue()))
                    .toList()));
        }
        return arguments;
    }

    private static List<PythonValue> calls(Construction construction) {
        List<PythonValue> calls = new ArrayList<>();
        calls.add(new ListValue(arguments(construction.arguments(), construction.keywords())));
        for (MethodCall call : construction.calls()) {
            List<PythonValue> parts = new ArrayList<>(List.of(new TextValue(call.name())));
            parts.addAll(arguments(call.arguments(), call.keywords()));
            calls.add(new ListValue(parts));
        }
        return calls;
    }
}
