package assay.judge.comparison;

import assay.challenge.Checker.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares texts word by word. */
final class TextTokens {
    private final Tokens rules;

    TextTokens(Tokens rules) {
        this.rules = rules;
    }

    Finding compare(String expected, String observed) {
        List<Piece> words = words(observed);
        int lastLine = words.isEmpty() ? 1 : words.getLast().line();
        return Piece.compare(
                words(expected),
                words,
                word -> rules.caseSensitive() ? word : Piece.caseless(word),
                (number, word, other) ->
                        new Mismatch.Word(number, other.map(Piece::line).orElse(lastLine), text(word), text(other)));
    }

    private static Optional<String> text(Optional<Piece> word) {
        return word.map(Piece::text);
    }

    private static List<Piece> words(String text) {
        List<Piece> words = new ArrayList<>();
        int line = 1;
        int index = 0;
        while (index < text.length()) {
            int start = index;
            while (index < text.length() && !Character.isWhitespace(text.charAt(index))) {
                index++;
            }
            if (index > start) {
                words.add(new Piece(text.substring(start, index), start, line));
            } else {
                line += text.charAt(index) == '\n' ? 1 : 0;
                index++;
            }
        }
        return words;
    }
}
