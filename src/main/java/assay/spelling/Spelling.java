package assay.spelling;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the known words that a misspelled one may have been meant for. */
public final class Spelling {
    private static final int MOST_SUGGESTIONS = 3;

    private Spelling() {}

    /** The words of {@code known} that are like {@code word}, the nearest first, at most three. */
    public static List<String> nearest(String word, Collection<String> known) {
        String plain = plain(word);
        int bound = plain.length() <= 4 ? 1 : plain.length() <= 8 ? 2 : 3;
        record Candidate(String word, int distance) {}
        return known.stream()
                .filter(other -> Math.abs(other.length() - plain.length()) <= bound)
                .map(other -> new Candidate(other, EditDistance.between(plain, plain(other))))
                .filter(candidate -> candidate.distance() <= bound)
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
                .limit(MOST_SUGGESTIONS)
                .map(Candidate::word)
                .toList();
    }

    /** Case and the kind of separator are what people mix up without misspelling anything. */
    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }
}
