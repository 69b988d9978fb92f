package assay.report.gradebook;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A candidate, and what else that person is called.
 *
 * @param names name, email address and numbers, in the form that {@link #folded} gives them
 */
public record Student(String candidate, Set<String> names) {
    /** What Moodle calls the folders of the submissions that it lets teachers download. */
    private static final Pattern DOWNLOADED = Pattern.compile("(.+)_([0-9]+)_assignsubmission_.*");

    public Student {
        names = Set.copyOf(names);
    }

    /** A candidate with all that a roster says of that person. */
    public static Student of(String candidate, List<String> details) {
        Set<String> names = new LinkedHashSet<>();
        names.add(folded(candidate));
        details.stream().map(Student::folded).filter(name -> !name.isEmpty()).forEach(names::add);
        Matcher downloaded = DOWNLOADED.matcher(candidate);
        if (downloaded.matches()) {
            names.add(folded(downloaded.group(1)));
            names.add(folded("Participant " + downloaded.group(2)));
        }
        return new Student(candidate, names);
    }

    /** Equal for ways to write the same name: {@code Lovelace, Ada} and {@code ada lovelace}. */
    static String folded(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
        int comma = plain.indexOf(", ");
        boolean reversed = comma > 0 && plain.indexOf(',', comma + 1) < 0;
        return reversed ? plain.substring(comma + 2) + " " + plain.substring(0, comma) : plain;
    }
}
