package assay.judge;

import assay.challenge.Checker.Comparison;
import assay.challenge.Checker.Lines;
import assay.judge.Judgement.Decided;
import assay.judge.comparison.Equality;
import assay.judge.explanation.ArgumentWords;
import assay.protocol.CaseInput;
import assay.value.PythonValue;
import assay.value.PythonValue.TextValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Judges what a call leaves behind beside its value: what it printed, and its arguments. */
final class SideEffects {
    private final CaseRun run;
    private final Drafts drafts;

    SideEffects(CaseRun run) {
        this.run = run;
        this.drafts = new Drafts(run);
    }

    /** Of what was printed, and of how it went about it; arguments apart. */
    Optional<Decided> failure() {
        return failureOfOutput().or(new ConductCheck(run)::failure);
    }

    /** Of a function, a class or a module; a program's output is its value. */
    private Optional<Decided> failureOfOutput() {
        return run.testCase()
                .expectation()
                .output()
                .flatMap(expected -> new OutputCheck(run).failure(Lines.DEFAULT, new TextValue(expected)));
    }

    Optional<Decided> failureOfArguments(List<PythonValue> argumentsAfter) {
        return run.testCase().expectation().argumentsAfter().flatMap(expected -> {
            if (expected.size() != argumentsAfter.size()) {
                return Optional.of(drafts.challengeFailed("of the " + argumentsAfter.size()
                        + " arguments after the call " + expected.size() + " are expected"));
            }
            return IntStream.range(0, expected.size())
                    .mapToObj(index -> failureOfArgument(index, expected.get(index), argumentsAfter.get(index)))
                    .flatMap(Optional::stream)
                    .findFirst();
        });
    }

    private Optional<Decided> failureOfArgument(int index, PythonValue expected, PythonValue observed) {
        boolean toBeLeftAlone = run.conditions().input() instanceof CaseInput.Call call
                && index < call.arguments().size()
                && Equality.equal(expected, call.arguments().get(index));
        return new ValueCheck(run, ArgumentWords.verb(index, toBeLeftAlone), drafts::of)
                .failure(Comparison.EQUAL, expected, observed);
    }
}
