package assay.spelling;

/** Counts letters put in, left out, replaced, or swapped with their neighbour. */
final class EditDistance {
    private EditDistance() {}

    static int between(String first, String second) {
        int[] beforePrevious = new int[second.length() + 1];
        int[] previous = new int[second.length() + 1];
        int[] current = new int[second.length() + 1];
        for (int column = 0; column <= second.length(); column++) {
            previous[column] = column;
        }
        for (int row = 1; row <= first.length(); row++) {
            current[0] = row;
            for (int column = 1; column <= second.length(); column++) {
                boolean same = first.charAt(row - 1) == second.charAt(column - 1);
                int replaced = previous[column - 1] + (same ? 0 : 1);
                int changed = Math.min(previous[column], current[column - 1]) + 1;
                current[column] = Math.min(replaced, changed);
                if (swapped(first, row, second, column)) {
                    current[column] = Math.min(current[column], beforePrevious[column - 2] + 1);
                }
            }
            int[] oldest = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = oldest;
        }
        return previous[second.length()];
    }

    private static boolean swapped(String first, int row, String second, int column) {
        return row > 1
                && column > 1
                && first.charAt(row - 1) == second.charAt(column - 2)
                && first.charAt(row - 2) == second.charAt(column - 1);
    }
}
