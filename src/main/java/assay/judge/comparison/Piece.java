package assay.judge.comparison;

import assay.value.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A line or a word of a text.
 *
 * @param start the index in the text of its first UTF-16 unit
 * @param line the line that it stands in, counted from 1
 */
record Piece(String text, int start, int line) {

    /** Says how two pieces differ; one is absent where a text has ended. */
    interface Description {
        Mismatch of(int number, Optional<Piece> expected, Optional<Piece> observed);
    }

    /** Compares two texts piece by piece, after bringing each piece into a form in which it counts. */
    static Finding compare(
            List<Piece> expected, List<Piece> observed, UnaryOperator<String> form, Description description) {
        for (int index = 0; index < Math.max(expected.size(), observed.size()); index++) {
            Optional<Piece> piece = at(index, expected);
            Optional<Piece> other = at(index, observed);
            if (!piece.map(Piece::text).map(form).equals(other.map(Piece::text).map(form))) {
                int shown = piece.isPresent() && other.isPresent() ? index : notBlank(index, expected, observed);
                return differ(shown, expected, observed, description);
            }
        }
        return new Finding.Agrees();
    }

    private static Finding differ(int index, List<Piece> expected, List<Piece> observed, Description description) {
        Optional<Piece> piece = at(index, expected);
        Optional<Piece> other = at(index, observed);
        return new Finding.Differs(new Difference(
                List.of(),
                description.of(index + 1, piece, other),
                List.of(place(piece, other, expected)),
                List.of(place(other, piece, observed)),
                Optional.empty()));
    }

    /** Where one text has ended, an empty line of the other would say nothing. */
    private static int notBlank(int index, List<Piece> expected, List<Piece> observed) {
        List<Piece> longer = expected.size() > observed.size() ? expected : observed;
        int shown = index;
        while (shown < longer.size() - 1 && longer.get(shown).text().isBlank()) {
            shown++;
        }
        return shown;
    }

    /** A text in which upper and lower case are one. */
    static String caseless(String text) {
        // Upper case first: it brings together letters of which several lower case forms exist.
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static Optional<Piece> at(int index, List<Piece> pieces) {
        return index < pieces.size() ? Optional.of(pieces.get(index)) : Optional.empty();
    }

    /** The first character that differs from the other piece; the end where there is no piece. */
    private static Place place(Optional<Piece> piece, Optional<Piece> other, List<Piece> all) {
        if (piece.isEmpty()) {
            return new Place.Index(
                    all.isEmpty()
                            ? 0
                            : all.getLast().start() + all.getLast().text().length());
        }
        int unit = Found.characters(piece.get().text(), other.map(Piece::text).orElse(""))
                .flatMap(found -> found.inExpected().stream().findFirst())
                .map(place -> place instanceof Place.Index(int index) ? index : 0)
                .orElse(0);
        return new Place.Index(piece.get().start() + unit);
    }
}
