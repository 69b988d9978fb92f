package assay.value;

/** Takes a long text piece by piece and keeps only what lies between two positions of it. */
final class Window {
    /** Pieces up to this length are kept whole or not at all, so that no number is cut into another one. */
    private static final int WHOLE = 40;

    private final StringBuilder kept = new StringBuilder();
    private final long start;
    private final long end;
    private long position;
    private boolean full;
    private boolean startsInText;
    private boolean endsInText;

    Window(long start, long end) {
        this.start = start;
        this.end = end;
    }

    /** The next piece: a bracket, a number, a separator. */
    void append(String piece) {
        if (piece.length() > WHOLE) {
            append(piece, 0, piece.length());
            return;
        }
        long next = position + piece.length();
        if (position >= start && next <= end && !full) {
            kept.append(piece);
        }
        full |= next > end;
        position = next;
    }

    /** The next piece, of which a part may be kept. */
    void append(CharSequence text, int from, int until) {
        long first = from + Math.max(0, start - position);
        long last = Math.min(until, from + end - position);
        if (first < last && !full) {
            startsInText |= first > from;
            endsInText = last < until;
            kept.append(text, (int) first, (int) last);
        }
        position += until - from;
        full |= position > end;
    }

    /** Whether there was text beyond the end; further pieces change nothing. */
    boolean full() {
        return full;
    }

    long position() {
        return position;
    }

    /** How many characters from here to the end, where all of them are kept; else more than there will ever be. */
    long room() {
        return position >= start ? Math.max(0, end - position) : Long.MAX_VALUE;
    }

    /** What was kept. */
    String text() {
        return kept.toString();
    }

    /**
     * What was kept, with {@value PythonText#ELLIPSIS} where something is missing: right beside a text that was cut, with
     * a blank between where what is shown is whole. Halves of surrogate pairs go.
     */
    String markedText() {
        int from = start > 0 && !kept.isEmpty() && Character.isLowSurrogate(kept.charAt(0)) ? 1 : 0;
        int until = kept.length();
        if (full && until > from && Character.isHighSurrogate(kept.charAt(until - 1))) {
            until--;
        }
        String text = kept.substring(from, until);
        if (start > 0) {
            text = PythonText.ELLIPSIS + (startsInText ? text : " " + text.replaceFirst("^[,:]? ", ""));
        }
        if (full) {
            boolean apart = endsInText || text.isEmpty() || " ([{".indexOf(text.charAt(text.length() - 1)) >= 0;
            text += (apart ? "" : " ") + PythonText.ELLIPSIS;
        }
        return text;
    }
}
