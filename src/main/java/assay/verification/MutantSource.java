package assay.verification;

import assay.challenge.Challenge;
import assay.grader.Workbench;
import assay.protocol.CaseInput;
import assay.protocol.EntryPoint;
import assay.protocol.Isolation;
import assay.protocol.Observation;
import assay.protocol.Setting;
import assay.supervisor.Program;
import assay.value.PythonValue;
import assay.value.PythonValue.IntegerValue;
import assay.value.PythonValue.ListValue;
import assay.value.PythonValue.TextValue;
import assay.value.PythonValue.TupleValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** A mutant and its whole text. */
record MutantSource(Mutant mutant, String text) {
    private static final Program MAKER = new Program(
            "mutants.py",
            PythonText.own("mutants.py"),
            new EntryPoint.Function("mutants"),
            Isolation.SUBMISSION,
            false,
            256);

    /** All mutants of a challenge's reference solution, made from its syntax tree; it is parsed and not executed. */
    static List<MutantSource> of(Challenge challenge, String reference, Workbench workbench)
            throws InterruptedException {
        CaseInput call = new CaseInput.Call(List.of(new TextValue(reference)), Map.of(), OptionalInt.empty(), false);
        Observation observation = workbench.author(MAKER, call, Setting.PLAIN);
        if (!(observation instanceof Observation.Returned(ListValue(List<PythonValue> made), var _))) {
            throw new IllegalStateException(
                    "no mutants could be made of the reference of %s: %s".formatted(challenge.id(), observation));
        }
        List<MutantSource> mutants = new ArrayList<>();
        for (PythonValue each : made) {
            if (each instanceof TupleValue(List<PythonValue> parts)
                    && parts.size() == 5
                    && parts.get(0) instanceof IntegerValue(var line)
                    && parts.get(1) instanceof TextValue(String kind)
                    && parts.get(2) instanceof TextValue(String before)
                    && parts.get(3) instanceof TextValue(String after)
                    && parts.get(4) instanceof TextValue(String text)) {
                mutants.add(new MutantSource(
                        new Mutant(mutants.size() + 1, line.intValueExact(), kind, before, after), text));
            }
        }
        return mutants;
    }
}
