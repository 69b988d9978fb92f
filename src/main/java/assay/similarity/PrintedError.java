package assay.similarity;

import java.util.List;

/** Finds, in the last that a program for Java has printed, the line that says what went wrong. */
final class PrintedError {
    private static final int LONGEST = 300;
    private static final List<String> SIGNS = List.of("Exception", "Error", "ERROR");

    private PrintedError() {}

    /** The last line with an error on it that is no place in the program; the last line at all where there is none. */
    static String in(String printed) {
        List<String> lines = printed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("at ") && !line.startsWith("... "))
                .toList();
        String found = lines.reversed().stream()
                .filter(line -> SIGNS.stream().anyMatch(line::contains))
                .findFirst()
                .orElseGet(() -> lines.isEmpty() ? "it printed nothing" : lines.getLast());
        return found.length() > LONGEST ? found.substring(0, LONGEST) + "…" : found;
    }
}
