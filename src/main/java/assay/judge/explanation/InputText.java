package assay.judge.explanation;

import assay.protocol.CaseInput;
import assay.protocol.CaseInput.Construction;
import assay.protocol.CaseInput.MethodCall;
import assay.protocol.EntryPoint;
import assay.result.Explanation.Excerpt;
import assay.value.PythonText;
import assay.value.PythonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a case gave the submission, as one would write it down: a call, the calls of methods, standard input, a script,
 * a test.
 */
public final class InputText {
    /** Calls shown before the one that matters. */
    private static final int CALLS = 20;

    private static final int LEAST_ARGUMENT = 30;

    private InputText() {}

    /** The whole input. */
    public static Excerpt of(EntryPoint entry, CaseInput input) {
        return of(entry, input, Integer.MAX_VALUE);
    }

    /** The input, of method calls those up to and including the one of an index: what comes later did not count. */
    public static Excerpt of(EntryPoint entry, CaseInput input, int lastCall) {
        return switch (input) {
            case CaseInput.Call call -> call(name(entry), call.arguments(), call.keywords(), Bounds.PART);
            case Construction construction -> construction(name(entry), construction, lastCall);
            case CaseInput.ProgramRun run -> program(run);
            case CaseInput.Script script -> Excerpts.ofText(script.source());
            case CaseInput.PythonTest(String source, String name) -> Excerpts.ofText(TestText.of(source, name));
            case CaseInput.TestCollection(String module) -> Excerpts.ofText(module);
        };
    }

    /** One method call, as {@code get(1)}. */
    public static String of(MethodCall call) {
        return call(call.name(), call.arguments(), call.keywords(), Bounds.VALUE)
                .text();
    }

    private static String name(EntryPoint entry) {
        return switch (entry) {
            case EntryPoint.Function(String name) -> name;
            case EntryPoint.ClassDefinition(String name) -> name;
            case EntryPoint.Program _, EntryPoint.Module _ -> "";
        };
    }

    /** Each argument gets an equal share of the length, so that a long one hides no other. */
    private static Excerpt call(
            String name, List<PythonValue> arguments, Map<String, PythonValue> keywords, int maximum) {
        int share = Math.max(
                LEAST_ARGUMENT, (maximum - name.length()) / Math.max(1, arguments.size() + keywords.size()) - 10);
        List<PythonText.Shortened> shown = new ArrayList<>();
        arguments.forEach(argument -> shown.add(PythonText.shortened(argument, share)));
        keywords.forEach((keyword, argument) -> {
            PythonText.Shortened shortened = PythonText.shortened(argument, share);
            shown.add(new PythonText.Shortened(keyword + "=" + shortened.text(), shortened.truncated()));
        });
        String text = shown.stream().map(PythonText.Shortened::text).collect(Collectors.joining(", ", name + "(", ")"));
        String cut = Bounds.cut(text, maximum);
        boolean truncated = shown.stream().anyMatch(PythonText.Shortened::truncated);
        return new Excerpt(cut, truncated || cut.length() < text.length());
    }

    private static Excerpt construction(String name, Construction construction, int lastCall) {
        List<MethodCall> calls = construction.calls();
        int until = Math.min(calls.size(), lastCall == Integer.MAX_VALUE ? lastCall : lastCall + 1);
        // With a call that matters the ones before it are of interest, else the first ones.
        int from = lastCall == Integer.MAX_VALUE ? 0 : Math.max(0, until - CALLS);
        int end = Math.min(until, from + CALLS);
        Excerpt constructor = call(name, construction.arguments(), construction.keywords(), Bounds.PART / 4);
        List<String> lines = new ArrayList<>(List.of(constructor.text()));
        if (from > 0) {
            lines.add(PythonText.ELLIPSIS + " " + from + " calls");
        }
        calls.subList(from, end).forEach(call -> lines.add("." + of(call)));
        if (end < until) {
            lines.add(PythonText.ELLIPSIS + " " + (until - end) + " calls");
        }
        return new Excerpt(String.join("\n", lines), constructor.truncated() || from > 0 || end < until);
    }

    private static Excerpt program(CaseInput.ProgramRun run) {
        if (run.arguments().isEmpty()) {
            return Excerpts.ofText(run.standardInput());
        }
        List<PythonValue> arguments = run.arguments().stream()
                .<PythonValue>map(PythonValue.TextValue::new)
                .toList();
        String shown = PythonText.shortened(new PythonValue.ListValue(arguments), Bounds.PART / 4)
                .text();
        Excerpt standardInput = Excerpts.ofText(run.standardInput());
        return new Excerpt("sys.argv[1:] = " + shown + "\n" + standardInput.text(), standardInput.truncated());
    }
}
