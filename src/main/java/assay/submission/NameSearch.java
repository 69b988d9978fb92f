package assay.submission;

import java.util.Locale;
import java.util.regex.Pattern;

/** Finds a candidate's name, whatever case and form it is written in: as a name, and as a word of a text. */
public final class NameSearch {
    private final String folded;
    private final Pattern word;

    /** A search for the candidate of that name. */
    public NameSearch(String candidate) {
        folded = CandidateName.folded(candidate);
        word = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])" + Pattern.quote(folded) + "(?![\\p{L}\\p{M}\\p{N}])");
    }

    /** Whether it is the name of the candidate. */
    public boolean isName(String name) {
        return CandidateName.folded(name).equals(folded);
    }

    /** Whether the text has the name in it, and not just as a part of another word. */
    public boolean isIn(String text) {
        return word.matcher(CandidateName.folded(text)).find();
    }

    /** Selections of a command line without those of this candidate. */
    public String withoutSelection(String selections) {
        String kind = "candidate:";
        return String.join(
                " ",
                Pattern.compile(" (?=(?:challenge|candidate|case):)")
                        .splitAsStream(selections)
                        .filter(each -> !each.toLowerCase(Locale.ROOT).startsWith(kind)
                                || !isName(each.substring(kind.length())))
                        .toList());
    }
}
