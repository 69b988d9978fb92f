package assay.challenge.json;

/** A place in a text; line and column are counted from 1. */
public record Location(int line, int column) implements Comparable<Location> {
    @Override
    public int compareTo(Location other) {
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }
}
