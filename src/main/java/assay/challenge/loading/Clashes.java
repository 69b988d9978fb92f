package assay.challenge.loading;

import assay.challenge.Catalogue.Unusable;
import assay.challenge.Challenge;
import assay.challenge.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells challenges apart that have one id or one file name: nobody could say for which of them a submission is.
 *
 * @param usable the others, by id
 */
record Clashes(List<Challenge> usable, List<Unusable> unusable) {

    static Clashes among(List<Challenge> challenges) {
        Map<String, List<Challenge>> byId = challenges.stream().collect(Collectors.groupingBy(Challenge::id));
        // Some file systems hold names that differ only in case for the same.
        Function<Challenge, String> file =
                challenge -> challenge.description().file().toLowerCase(Locale.ROOT);
        Map<String, List<Challenge>> byFile = challenges.stream().collect(Collectors.groupingBy(file));

        List<Challenge> usable = new ArrayList<>();
        List<Unusable> unusable = new ArrayList<>();
        for (Challenge challenge : challenges) {
            List<Problem> problems = new ArrayList<>();
            List<Challenge> sameId = byId.getOrDefault(challenge.id(), List.of());
            others(challenge, sameId)
                    .forEach(other -> problems.add(clash(challenge, other, "$.id", "id", challenge.id())));
            others(challenge, byFile.getOrDefault(file.apply(challenge), List.of())).stream()
                    .filter(other -> !sameId.contains(other))
                    .forEach(other -> problems.add(clash(
                            challenge,
                            other,
                            "$.file",
                            "file",
                            challenge.description().file())));
            if (problems.isEmpty()) {
                usable.add(challenge);
            } else {
                unusable.add(new Unusable(challenge.id(), problems));
            }
        }
        usable.sort(Comparator.comparing(Challenge::id));
        return new Clashes(usable, unusable);
    }

    private static List<Challenge> others(Challenge challenge, List<Challenge> same) {
        return same.stream()
                .filter(other -> !other.folder().equals(challenge.folder()))
                .toList();
    }

    private static Problem clash(Challenge challenge, Challenge other, String path, String key, String value) {
        return new Problem(
                challenge.files().definition(),
                0,
                0,
                path,
                "the " + key + " \"" + value + "\" is also that of " + other.folder(),
                "Give one of the two another " + key + ", or remove it.");
    }
}
