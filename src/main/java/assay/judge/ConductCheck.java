package assay.judge;

import assay.challenge.Checker;
import assay.challenge.Expectation.Conduct;
import assay.judge.Judgement.Decided;
import assay.judge.comparison.Comparisons;
import assay.judge.comparison.Difference;
import assay.judge.comparison.Finding;
import assay.judge.explanation.ConductWords;
import assay.judge.explanation.OutputWords;
import assay.protocol.Aftermath;
import assay.protocol.FileContent;
import assay.protocol.Observation;
import assay.result.Verdict;
import assay.value.PythonValue;
import assay.value.PythonValue.DrawnValue;
import assay.value.PythonValue.IteratorValue;
import assay.value.PythonValue.TextValue;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges how a submission came to a result that is right. */
final class ConductCheck {
    /** Sums of floating-point durations are no more exact than this, in seconds. */
    private static final double CLOCK_TOLERANCE = 1e-6;

    /** Iterators over collections that hold all their items. */
    private static final Set<String> OVER_WHAT_IS_THERE = Set.of(
            "list_iterator",
            "list_reverseiterator",
            "tuple_iterator",
            "set_iterator",
            "str_iterator",
            "str_ascii_iterator",
            "bytes_iterator",
            "bytearray_iterator",
            "dict_keyiterator",
            "dict_valueiterator",
            "dict_itemiterator",
            "PythonIterator");

    private final CaseRun run;
    private final Drafts drafts;
    private final Conduct expected;
    private final Aftermath observed;

    ConductCheck(CaseRun run) {
        this.run = run;
        this.drafts = new Drafts(run);
        this.expected = run.testCase().expectation().conduct();
        this.observed = run.measurement().aftermath();
    }

    Optional<Decided> failure() {
        return failureOfElapsed()
                .or(this::failureOfDraws)
                .or(this::failureOfLaziness)
                .or(this::failureOfFiles);
    }

    private Optional<Decided> failureOfDraws() {
        return expected.maxItemsDrawn().isPresent()
                        && observed.drawn() > expected.maxItemsDrawn().getAsLong()
                ? wrong(
                        ConductWords.drawn(
                                observed.drawn(), expected.maxItemsDrawn().getAsLong()),
                        ConductWords.ADVICE_ON_DRAWS)
                : Optional.empty();
    }

    private Optional<Decided> failureOfLaziness() {
        if (!expected.isLazy() || !(run.observation() instanceof Observation.Returned returned)) {
            return Optional.empty();
        }
        Optional<String> iterator = switch (returned.value()) {
            case IteratorValue(String typeName) -> Optional.of(typeName);
            case DrawnValue drawn -> Optional.of(drawn.typeName());
            // What else has to be asked first whether it can yield items.
            case PythonValue _ -> Optional.empty();
        };
        if (iterator.isEmpty()) {
            return wrong(ConductWords.notLazy(returned.value()), ConductWords.ADVICE_ON_LAZINESS);
        }
        if (OVER_WHAT_IS_THERE.contains(iterator.get())) {
            return wrong(ConductWords.overWhatIsThere(iterator.get()), ConductWords.ADVICE_ON_LAZINESS);
        }
        return observed.drawnUnasked() > 0
                ? wrong(ConductWords.unasked(observed.drawnUnasked()), ConductWords.ADVICE_ON_LAZINESS)
                : Optional.empty();
    }

    private Optional<Decided> failureOfFiles() {
        return expected.files().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> failureOfFile(each.getKey(), each.getValue()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Decided> failureOfFile(String name, Optional<String> content) {
        Optional<String> written = after(name);
        if (content.isEmpty()) {
            return written.isEmpty() ? Optional.empty() : wrong(ConductWords.unwanted(name), "");
        }
        if (written.isEmpty()) {
            return wrong(ConductWords.missing(name, observed.files().keySet()), "");
        }
        TextValue expectedText = new TextValue(content.get());
        TextValue observedText = new TextValue(written.get());
        return switch (Comparisons.compare(Checker.Comparison.EQUAL, expectedText, observedText)) {
            case Finding.Agrees() -> Optional.empty();
            case Finding.Undecidable(String reason) -> Optional.of(drafts.challengeFailed(reason));
            case Finding.Differs(Difference difference) ->
                Optional.of(drafts.refused(
                        Verdict.WRONG_ANSWER,
                        OutputWords.compare(
                                drafts.of(ConductWords.otherContent(name)), expectedText, written.get(), difference)));
        };
    }

    /** The text of a file after the case: as it was written, or as it was given. */
    private Optional<String> after(String name) {
        Optional<String> latin1 = observed.files().getOrDefault(name, given(name));
        return latin1.map(bytes -> new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
    }

    private Optional<String> given(String name) {
        return run.testCase().setting().files().get(name) instanceof FileContent.Stored(String latin1)
                ? Optional.of(latin1)
                : Optional.empty();
    }

    private Optional<Decided> wrong(String summary, String advice) {
        return Optional.of(drafts.refused(
                Verdict.WRONG_ANSWER,
                drafts.of(summary).difference(Optional.of(advice).filter(words -> !words.isEmpty()))));
    }

    private Optional<Decided> failureOfElapsed() {
        if (expected.elapsed().isEmpty()) {
            return Optional.empty();
        }
        double seconds = expected.elapsed().getAsDouble();
        double passed = observed.elapsedNanos().orElse(0) / 1e9;
        return Math.abs(passed - seconds) <= CLOCK_TOLERANCE
                ? Optional.empty()
                : wrong(ConductWords.elapsed(passed, seconds), ConductWords.adviceOnElapsed(passed, seconds));
    }
}
