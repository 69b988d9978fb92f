package assay.report.anonymous;

/** Finds names in texts: where neither a letter nor a digit goes before them or follows. */
final class Words {
    private Words() {}

    static boolean holds(String text, String name) {
        return next(text, name, 0) >= 0;
    }

    static String replace(String text, String name, String other) {
        int found = next(text, name, 0);
        if (found < 0) {
            return text;
        }
        StringBuilder changed = new StringBuilder();
        int from = 0;
        while (found >= 0) {
            changed.append(text, from, found).append(other);
            from = found + name.length();
            found = next(text, name, from);
        }
        return changed.append(text, from, text.length()).toString();
    }

    private static int next(String text, String name, int from) {
        int found = text.indexOf(name, from);
        while (found >= 0 && !isWord(text, found, found + name.length())) {
            found = text.indexOf(name, found + 1);
        }
        return found;
    }

    private static boolean isWord(String text, int begin, int end) {
        return (begin == 0 || !Character.isLetterOrDigit(text.codePointBefore(begin)))
                && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)));
    }
}
