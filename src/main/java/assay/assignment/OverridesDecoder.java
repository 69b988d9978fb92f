package assay.assignment;

import assay.challenge.loading.Element;
import assay.challenge.loading.Members;
import assay.challenge.loading.Numbers;
import assay.challenge.loading.Texts;
import assay.result.Points;
import assay.result.Verdict;
import assay.submission.CandidateName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads results that a person sets. */
final class OverridesDecoder {
    private static final double MOST_POINTS = 1_000_000;

    private final Map<String, AssignedChallenge> challenges;
    private final Collection<String> unusable;
    private final Set<List<String>> met = new HashSet<>();

    OverridesDecoder(Map<String, AssignedChallenge> challenges, Collection<String> unusable) {
        this.challenges = challenges;
        this.unusable = unusable;
    }

    List<SetResult> decode(Element list) {
        List<SetResult> overrides = new ArrayList<>();
        for (Element item : list.items().orElse(List.of())) {
            Members.of(item, AssignmentKeys.OVERRIDE).flatMap(this::override).ifPresent(overrides::add);
        }
        return overrides;
    }

    private Optional<SetResult> override(Members written) {
        Optional<String> candidate = written.required("candidate")
                .flatMap(element -> element.text().filter(name -> CandidatesDecoder.isName(name, element)));
        Optional<String> challenge =
                written.required("challenge").flatMap(element -> element.text().filter(id -> isAssigned(id, element)));
        Optional<Verdict> verdict = written.optional("verdict").flatMap(word -> Texts.choice(word, verdicts()));
        Optional<Points> points = written.optional("points")
                .flatMap(number -> Numbers.decimal(number, 0, MOST_POINTS)
                        .map(Points::of)
                        .filter(amount -> isWithinWorth(amount, challenge, number)));
        Optional<String> reason = written.required("reason").flatMap(Texts::line);
        if (!written.has("verdict") && !written.has("points")) {
            written.object().problem("it sets nothing", "Add \"points\", or a \"verdict\", or both.");
        }
        if (candidate.isEmpty() || challenge.isEmpty() || reason.isEmpty()) {
            return Optional.empty();
        }
        if (!met.add(List.of(CandidateName.folded(candidate.get()), challenge.get()))) {
            written.object().problem("this result is set by another override above", "Keep one of the two.");
        }
        return Optional.of(new SetResult(candidate.get(), challenge.get(), verdict, points, reason.get()));
    }

    private boolean isAssigned(String id, Element place) {
        boolean assigned = challenges.containsKey(id) || unusable.contains(id);
        if (!assigned) {
            Texts.reportUnknown(place, "challenge in this assignment", id, challenges.keySet());
        }
        return assigned;
    }

    private boolean isWithinWorth(Points amount, Optional<String> challenge, Element place) {
        Optional<Points> worth =
                challenge.flatMap(id -> Optional.ofNullable(challenges.get(id))).map(AssignedChallenge::worth);
        boolean within = worth.filter(most -> amount.compareTo(most) > 0).isEmpty();
        if (!within) {
            place.problem(
                    "the challenge is worth " + worth.orElse(Points.ZERO) + " points here",
                    "Write a number up to that.");
        }
        return within;
    }

    /** What a person can decide: that the grader failed is the grader's own word. */
    private static Map<String, Verdict> verdicts() {
        Map<String, Verdict> words = new LinkedHashMap<>();
        Arrays.stream(Verdict.values())
                .filter(verdict -> verdict != Verdict.INTERNAL_ERROR)
                .forEach(verdict ->
                        words.put(verdict.name().toLowerCase(Locale.ROOT).replace('_', '-'), verdict));
        return words;
    }
}
