package assay.report;

/** How a piece of text is set apart on a terminal, as a parameter of the ANSI escape sequence SGR. */
public enum Style {
    PLAIN(""),
    BOLD("1"),
    FAINT("2"),
    RED("31"),
    GREEN("32"),
    YELLOW("33"),
    MAGENTA("35");

    private final String parameter;

    Style(String parameter) {
        this.parameter = parameter;
    }

    /** The text in this style. */
    public String on(String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + parameter + "m" + text + "\u001b[0m";
    }
}
