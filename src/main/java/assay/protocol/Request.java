package assay.protocol;

/** What the supervisor asks of a worker; a worker does one at a time, in order. */
public sealed interface Request {

    /**
     * A program to hold ready: a submission, or an author's generator, checker or reference solution. It replaces the
     * one before. The worker parses it and answers {@link Message.Parsed}; it executes nothing.
     *
     * @param fileName the name that tracebacks show, such as {@code two_sum.py}
     * @param source the whole text, newlines as {@code \n}, without byte order mark
     * @param reorderable whether cases of it may be asked for with sets in another order
     */
    record Load(String fileName, String source, EntryPoint entry, Isolation isolation, boolean reorderable)
            implements Request {
        /** Of a program whose sets are left alone. */
        public Load(String fileName, String source, EntryPoint entry, Isolation isolation) {
            this(fileName, source, entry, isolation, false);
        }
    }

    /**
     * One case of the program that was loaded last. The worker answers {@link Message.Started}, then
     * {@link Message.Observed}.
     *
     * @param number names the case between the two processes; the supervisor never uses one twice for a program
     */
    record Run(int number, CaseInput input, Setting setting, CaseLimits limits) implements Request {}

    /** The program is finished: its contexts go. The worker answers {@link Message.Done}. */
    record Finish() implements Request {}
}
