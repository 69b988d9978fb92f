package assay.grader;

import assay.challenge.TestCase;
import assay.protocol.CaseInput;
import assay.submission.MadeSets;
import assay.value.PythonValue;
import assay.value.PythonValue.DictionaryValue;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Whether cases hand sets to a submission that may make none itself. What generators make is not looked at. */
final class GivenSets {
    private GivenSets() {}

    static boolean areIn(List<TestCase> cases) {
        return cases.stream().anyMatch(each -> areIn(each.input()));
    }

    private static boolean areIn(TestCase.Input input) {
        return switch (input) {
            case TestCase.Input.Given(CaseInput given) -> areIn(given);
            case TestCase.Input.Generated _ -> false;
        };
    }

    private static boolean areIn(CaseInput input) {
        return switch (input) {
            case CaseInput.Call call -> areIn(call.arguments(), call.keywords().values());
            case CaseInput.Construction construction ->
                areIn(construction.arguments(), construction.keywords().values())
                        || construction.calls().stream()
                                .anyMatch(call ->
                                        areIn(call.arguments(), call.keywords().values()));
            case CaseInput.Script script -> MadeSets.areIn(script.source());
            case CaseInput.PythonTest test -> MadeSets.areIn(test.source());
            case CaseInput.ProgramRun _, CaseInput.TestCollection _ -> false;
        };
    }

    private static boolean areIn(List<PythonValue> arguments, Collection<PythonValue> keywords) {
        return Stream.concat(arguments.stream(), keywords.stream()).anyMatch(GivenSets::isIn);
    }

    private static boolean isIn(PythonValue value) {
        return switch (value) {
            case PythonValue.SetValue _, PythonValue.FrozenSetValue _ -> true;
            case PythonValue.ListValue(List<PythonValue> items) ->
                items.stream().anyMatch(GivenSets::isIn);
            case PythonValue.TupleValue(List<PythonValue> items) ->
                items.stream().anyMatch(GivenSets::isIn);
            case DictionaryValue(List<DictionaryValue.Entry> entries) ->
                entries.stream().anyMatch(entry -> isIn(entry.key()) || isIn(entry.value()));
            case PythonValue.SubclassValue _,
                    PythonValue.DrawnValue _,
                    PythonValue.NoneValue _,
                    PythonValue.BooleanValue _,
                    PythonValue.IntegerValue _,
                    PythonValue.FloatValue _,
                    PythonValue.ComplexValue _,
                    PythonValue.TextValue _,
                    PythonValue.BytesValue _,
                    PythonValue.OpaqueValue _,
                    PythonValue.IteratorValue _,
                    PythonValue.CycleValue _ -> false;
        };
    }
}
