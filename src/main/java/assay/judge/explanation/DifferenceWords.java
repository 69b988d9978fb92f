package assay.judge.explanation;

import assay.judge.comparison.Difference;
import assay.judge.comparison.Mismatch;
import assay.judge.comparison.NearMiss;
import assay.value.PythonText;
import assay.value.PythonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A difference in words, with its exact place. */
public final class DifferenceWords {
    private DifferenceWords() {}

    /** One sentence a line. */
    public static String of(Difference difference) {
        List<String> sentences = new ArrayList<>(mismatch(difference.mismatch()));
        String place = WayWords.of(difference.way());
        if (!place.isEmpty()) {
            sentences.set(0, place + ": " + sentences.getFirst());
        }
        difference
                .nearMiss()
                .filter(nearMiss -> nearMiss != NearMiss.ROUNDING || !place.isEmpty())
                .map(DifferenceWords::nearMiss)
                .ifPresent(sentences::add);
        return String.join("\n", sentences);
    }

    private static List<String> mismatch(Mismatch mismatch) {
        return switch (mismatch) {
            case Mismatch.Values(PythonValue expected, PythonValue observed) -> values(expected, observed);
            case Mismatch.Characters texts -> TextWords.of(texts);
            case Mismatch.Lengths lengths -> List.of(lengths(lengths));
            case Mismatch.Elements(Mismatch.Some missing, Mismatch.Some extra) -> List.of(surplus("", missing, extra));
            case Mismatch.Keys(Mismatch.Some missing, Mismatch.Some extra) -> List.of(surplus("key", missing, extra));
            case Mismatch.Line line -> line(line);
            case Mismatch.Word word -> List.of(word(word));
            case Mismatch.Unmatched(String pattern) ->
                List.of("the text does not match the pattern " + Bounds.escaped(pattern, Bounds.SUMMARY));
            case Mismatch.NoneOf(List<PythonValue> answers) -> List.of(answers(answers));
            case Mismatch.NotText(PythonValue observed) ->
                List.of("expected a str, got " + ValueWords.withType(observed));
        };
    }

    private static List<String> values(PythonValue expected, PythonValue observed) {
        String sentence = ValuePair.sentence("expected %s, got %s", expected, observed);
        return Stream.concat(Stream.of(sentence), NumberWords.difference(expected, observed).stream())
                .toList();
    }

    private static String lengths(Mismatch.Lengths lengths) {
        String first = ValueWords.literal(lengths.first());
        String counts = "expected " + elements(lengths.expected()) + ", got " + lengths.observed();
        return lengths.expected() > lengths.observed()
                ? counts + ": " + first + " is missing at index " + lengths.observed()
                : counts + ": " + first + " was not expected at index " + lengths.expected();
    }

    private static String elements(int count) {
        return count == 1 ? "1 element" : count + " elements";
    }

    private static String surplus(String what, Mismatch.Some missing, Mismatch.Some extra) {
        return Stream.of(part("missing", what, missing), part("extra", what, extra))
                .flatMap(Optional::stream)
                .reduce((first, second) -> first + "; " + second)
                .orElse("");
    }

    private static Optional<String> part(String fault, String what, Mismatch.Some some) {
        if (some.count() == 0) {
            return Optional.empty();
        }
        String noun = what.isEmpty() ? "" : " " + what + (some.count() == 1 ? "" : "s");
        String count = some.count() > some.first().size() ? " (" + some.count() + " in all)" : "";
        return Optional.of(fault + noun + ": " + ValueWords.literals(some.first(), some.count()) + count);
    }

    private static List<String> line(Mismatch.Line line) {
        if (line.expected().isPresent() && line.observed().isPresent()) {
            return TextWords.ofLine(
                    line.number(), line.expected().get(), line.observed().get());
        }
        return line.expected()
                .map(text -> List.of("line " + line.number() + " is missing: " + shown(text)))
                .orElseGet(() -> List.of("line " + line.number() + " was not expected: "
                        + shown(line.observed().orElse(""))));
    }

    private static String word(Mismatch.Word word) {
        String place = "line " + word.line() + ", word " + word.number() + " of the text: ";
        if (word.observed().isEmpty()) {
            return "the text ends too early, in line " + word.line() + ": word " + word.number() + ", "
                    + shown(word.expected().orElse("")) + ", is missing";
        }
        return word.expected()
                .map(text -> place + "expected " + shown(text) + ", got "
                        + shown(word.observed().get()))
                .orElseGet(() -> place + shown(word.observed().get()) + " was not expected");
    }

    private static String shown(String text) {
        return PythonText.shortened(new PythonValue.TextValue(text), Bounds.VALUE)
                .text();
    }

    private static String answers(List<PythonValue> answers) {
        List<PythonValue> first = answers.subList(0, Math.min(Mismatch.Some.KEPT, answers.size()));
        return "any of " + answers.size() + " answers would be right: " + ValueWords.literals(first, answers.size());
    }

    private static String nearMiss(NearMiss nearMiss) {
        return switch (nearMiss) {
            case LIST_OR_TUPLE -> "the elements are right, but lists and tuples are mixed up";
            case TYPE -> "the values are right, their types are not";
            case ROUNDING -> "no difference is larger than rounding makes it";
            case ORDER -> "the elements are right, their order is not";
            case REPETITION -> "the elements are right, but not how often each comes, or not what holds them";
        };
    }
}
