package assay.listing;

import assay.instrument.Listing;
import assay.instrument.Listing.Origin;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * Makes listings of submissions, which it parses and never runs.
 *
 * <p>What begins each statement gets a line of its own, because what shares a line with the statement before it is not
 * seen to run: {@code for item in items: total += item} would cost as much as one round of it. Only line breaks and
 * indentation are put in, where a statement begins, and names where {@link NamedRests} says so: strings, comments and all
 * else stay as the candidate wrote them, and what is laid out as usual stays whole.
 */
public final class ListingReader {
    private final SubmissionParser parser;

    /** @param isStopped is asked while a text is read: whether nobody waits for its listing any more */
    public ListingReader(BooleanSupplier isStopped) {
        parser = new SubmissionParser(isStopped);
    }

    /** The listing of a text; of one that does not parse as it is written, to be refused where it is loaded. */
    public Listing read(String name, String text) {
        try {
            return listed(name, text);
        } catch (NotListedException e) {
            return Listing.asWritten(name, text);
        }
    }

    private Listing listed(String name, String text) throws NotListedException {
        SyntaxTree written = parser.parse(text);
        String named = NamedRests.named(written);
        SyntaxTree tree = named.equals(text) ? written : parser.parse(named);
        LineBreaks breaks = LineBreaks.dueIn(tree);
        if (breaks.isEmpty()) {
            return listing(name, tree, List.of());
        }
        BrokenText put = breaks.put();
        SyntaxTree broken = parser.parse(put.text());
        return broken.kinds().equals(tree.kinds())
                ? listing(name, broken, put.origins())
                : listing(name, tree, List.of());
    }

    private static Listing listing(String name, SyntaxTree tree, List<Origin> origins) {
        Set<Listing.Place> places =
                tree.statements().stream().map(Statement::place).collect(Collectors.toSet());
        return new Listing(name, tree.text(), origins, places);
    }
}
