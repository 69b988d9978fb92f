package assay.listing;

/** The columns that a line begins with, and some spaces. Few lines can be what very many are indented as: it has no text. */
record Indentation(Line line, int columns, int spaces) {
    static Indentation none(Line line) {
        return new Indentation(line, 0, 0);
    }

    static Indentation of(Line line) {
        return new Indentation(line, line.indentation(), 0);
    }

    static Indentation deeperThan(Line line) {
        return new Indentation(line, line.indentation(), 1);
    }

    int length() {
        return columns + spaces;
    }

    String text() {
        return line.part(0, columns) + " ".repeat(spaces);
    }
}
