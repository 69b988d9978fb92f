package assay.similarity;

import assay.similarity.Group.Origin;
import assay.similarity.JPlagResult.Comparison;
import assay.similarity.Likeness.Compared;
import assay.similarity.Unused.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes of what JPlag says of folders what is to be said of candidates.
 *
 * @param texts those that JPlag was given, by the numbers of their folders
 * @param withheld those that it was not given
 * @param threshold pairs that are less alike on average do not count
 */
record Findings(ChallengeTexts challenge, List<SubmittedText> texts, List<Unused> withheld, double threshold) {
    Findings {
        texts = List.copyOf(texts);
        withheld = List.copyOf(withheld);
    }

    /** What JPlag found. */
    Compared of(JPlagResult result, StarterCode starter) {
        List<Pair> pairs = result.comparisons().stream()
                .filter(comparison -> comparison.average() >= threshold)
                .map(this::pair)
                .filter(pair -> !isOwn(List.of(pair.first(), pair.second())))
                .sorted(Comparator.comparingDouble((Pair pair) -> -pair.average())
                        .thenComparingDouble(pair -> -pair.maximum()))
                .toList();
        List<Group> clusters = result.clusters().stream()
                .filter(cluster -> cluster.average() >= threshold)
                .map(cluster -> Groups.group(
                        cluster.members().stream().map(texts::get).toList(), cluster.average(), Origin.CLUSTER))
                .filter(group -> !isOwn(group.members()))
                .toList();
        return new Compared(
                challenge.challenge(),
                challenge.title(),
                result.version(),
                result.compared().size(),
                pairs,
                Math.max(0, result.total() - result.comparisons().size()),
                Groups.of(pairs, clusters),
                unused(result),
                starter);
    }

    /** None could be compared, because fewer than two are any use. */
    Compared none(StarterCode starter) {
        return new Compared(
                challenge.challenge(),
                challenge.title(),
                "",
                0,
                List.of(),
                0,
                List.of(),
                unused(texts.stream()
                        .map(text -> new Unused(text, Reason.NOT_SAID))
                        .toList()),
                starter);
    }

    /** That a candidate's solutions are like each other is nobody's business. */
    private static boolean isOwn(List<SubmittedText> together) {
        return together.stream().map(SubmittedText::candidate).distinct().count() == 1;
    }

    /** The candidate that comes first by name is the first one. */
    private Pair pair(Comparison comparison) {
        SubmittedText first = texts.get(comparison.first());
        SubmittedText second = texts.get(comparison.second());
        if (comparison.first() < comparison.second()) {
            return new Pair(first, second, comparison.average(), comparison.maximum(), comparison.passages());
        }
        List<Passage> turned = comparison.passages().stream()
                .map(Passage::turned)
                .sorted(Comparator.comparingInt(passage -> passage.first().from()))
                .toList();
        return new Pair(second, first, comparison.average(), comparison.maximum(), turned);
    }

    private List<Unused> unused(JPlagResult result) {
        return unused(IntStream.range(0, texts.size())
                .filter(number -> !result.compared().contains(number))
                .mapToObj(
                        number -> new Unused(texts.get(number), result.failed().getOrDefault(number, Reason.NOT_SAID)))
                .toList());
    }

    private List<Unused> unused(List<Unused> others) {
        List<Unused> all = new ArrayList<>(withheld);
        all.addAll(others);
        return all;
    }
}
