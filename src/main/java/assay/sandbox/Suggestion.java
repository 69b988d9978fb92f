package assay.sandbox;

import java.util.List;
import java.util.TreeSet;

/**
 * What may have been meant by a name that is not there, found as CPython 3.12 finds it ({@code Lib/traceback.py},
 * {@code _compute_suggestion_error}).
 */
final class Suggestion {
    private static final int MOVE = 2;
    private static final int CASE = 1;

    private Suggestion() {}

    /** The sentence behind the message; empty where nothing is near enough. */
    static String sentence(String wrong, List<String> known, boolean isStandardModule) {
        String nearest = nearest(wrong, known);
        String module = isStandardModule ? "id you forget to import '" + wrong + "'?" : "";
        if (nearest.isEmpty()) {
            return module.isEmpty() ? "" : "D" + module;
        }
        return "Did you mean: '" + nearest + "'?" + (module.isEmpty() ? "" : " Or d" + module);
    }

    private static String nearest(String wrong, List<String> known) {
        String nearest = "";
        int least = Integer.MAX_VALUE;
        for (String name : new TreeSet<>(known)) {
            if (name.equals("self." + wrong)) {
                return name;
            }
            int most = Math.min((name.length() + wrong.length() + 3) * MOVE / 6, least - 1);
            int distance = name.equals(wrong) ? Integer.MAX_VALUE : distance(wrong, name);
            if (distance <= most) {
                nearest = name;
                least = distance;
            }
        }
        return nearest;
    }

    /** Levenshtein's, where another case counts half. */
    private static int distance(String first, String second) {
        int[] row = new int[second.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column * MOVE;
        }
        for (int line = 0; line < first.length(); line++) {
            int diagonal = row[0];
            row[0] += MOVE;
            for (int column = 1; column < row.length; column++) {
                int replaced = diagonal + replacement(first.charAt(line), second.charAt(column - 1));
                diagonal = row[column];
                row[column] = Math.min(replaced, Math.min(row[column], row[column - 1]) + MOVE);
            }
        }
        return row[second.length()];
    }

    private static int replacement(char first, char second) {
        if (first == second) {
            return 0;
        }
        return Character.toLowerCase(first) == Character.toLowerCase(second) ? CASE : MOVE;
    }
}
