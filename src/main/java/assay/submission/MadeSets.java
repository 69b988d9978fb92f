package assay.submission;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Whether a program may make sets, seen from its text alone; rather one time too often than too seldom. */
public final class MadeSets {
    private static final Pattern NAMED = Pattern.compile("\\b(frozen)?set\\b");
    private static final Pattern OF_VIEWS =
            Pattern.compile("\\.(keys|items)\\(\\s*\\)\\s*[-&|^]|[-&|^]\\s*[\\w.]+\\.(keys|items)\\(");

    private final String source;
    private final Deque<Bracket> open = new ArrayDeque<>();
    private int next;

    private MadeSets(String source) {
        this.source = source;
    }

    /** Whether sets are named, written in braces, or made of the views of dictionaries. */
    public static boolean areIn(String source) {
        return NAMED.matcher(source).find()
                || OF_VIEWS.matcher(source).find()
                || (source.indexOf('{') >= 0 && new MadeSets(source).hasDisplay());
    }

    /** Braces hold a set when they hold something, and no colon or pair of stars right inside them. */
    private boolean hasDisplay() {
        boolean found = false;
        while (!found && next < source.length()) {
            switch (source.charAt(next)) {
                case '#' -> next = endOf("\n", next);
                case '"', '\'' -> {
                    hold();
                    next = endOfText(source.substring(next, next + 1));
                }
                case '{', '[', '(' -> {
                    hold();
                    open.push(new Bracket(source.charAt(next++) == '{'));
                }
                case '}', ']', ')' -> {
                    next++;
                    found = !open.isEmpty() && open.pop().isSet();
                }
                default -> {
                    hold();
                    next++;
                }
            }
        }
        return found;
    }

    private void hold() {
        if (!open.isEmpty()) {
            open.peek().hold(source, next);
        }
    }

    private int endOfText(String quote) {
        String three = quote.repeat(3);
        return source.startsWith(three, next)
                ? endOf(three, next + 3)
                : Math.min(endOf(quote, next + 1), endOf("\n", next + 1));
    }

    /** Where the text ends that begins here, which a backslash may carry on. */
    private int endOf(String mark, int from) {
        int index = from;
        while (index < source.length() && !source.startsWith(mark, index)) {
            index += source.charAt(index) == '\\' ? 2 : 1;
        }
        return Math.min(index + mark.length(), source.length());
    }

    /** A bracket that is open, and what was seen right inside it. */
    private static final class Bracket {
        private final boolean brace;
        private boolean empty = true;
        private boolean dictionary;

        Bracket(boolean brace) {
            this.brace = brace;
        }

        void hold(String source, int index) {
            char character = source.charAt(index);
            dictionary |= character == ':' || (empty && source.startsWith("**", index));
            empty &= Character.isWhitespace(character);
        }

        boolean isSet() {
            return brace && !empty && !dictionary;
        }
    }
}
