package assay.verification;

/** An example of a statement, and the line where it begins, counted from 1. */
sealed interface Example {
    int line();

    /** Something typed at Python's prompt, and what Python says to it. */
    record Prompt(int line, String source, String answer) implements Example {}

    /** What a program reads, and what it prints. */
    record ProgramRun(int line, String input, String output) implements Example {}

    /** A file that the other examples read. */
    record GivenFile(int line, String name, String content) implements Example {}
}
