package assay.cli;

import assay.report.VisibleText;
import java.io.BufferedWriter;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntSupplier;

/** The standard streams, and what is known of the terminal behind them. Texts go out as UTF-8 whatever the locale. */
public final class Terminal {
    private final InputStream input;
    private final OutputStream output;
    private final PrintStream out;
    private final PrintStream err;
    private final Abilities abilities;
    private final Optional<Path> stepSummary;
    private volatile boolean hungUp;

    /**
     * What is behind the streams.
     *
     * @param showsOutput standard output goes to a terminal
     * @param showsErrors standard error goes to a terminal
     * @param colours the person who sits there has nothing against colours
     * @param columns how wide it is; asked only when it matters, because finding out takes time
     */
    public record Abilities(boolean showsOutput, boolean showsErrors, boolean colours, IntSupplier columns) {
        /** No terminal at all. */
        public static final Abilities NONE = new Abilities(false, false, false, () -> 80);
    }

    public Terminal(InputStream input, OutputStream output, OutputStream errors, Abilities abilities) {
        this(input, output, errors, abilities, Optional.empty());
    }

    /** @param stepSummary the file that GitHub shows below a job */
    public Terminal(
            InputStream input,
            OutputStream output,
            OutputStream errors,
            Abilities abilities,
            Optional<Path> stepSummary) {
        this.input = input;
        this.output = output;
        this.out = new PrintStream(output, true, StandardCharsets.UTF_8);
        this.err = new PrintStream(errors, true, StandardCharsets.UTF_8);
        this.abilities = abilities;
        this.stepSummary = stepSummary;
    }

    InputStream input() {
        return input;
    }

    /** Standard output, for reports: a failure to write is an exception here. Whoever takes it flushes it. */
    Writer writer() {
        return new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
    }

    /** Standard output, for what is said in passing. */
    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    Abilities abilities() {
        return abilities;
    }

    /** The file that GitHub shows below a job, where there is one. */
    Optional<Path> stepSummary() {
        return stepSummary;
    }

    /** Columns of a line. */
    int width() {
        return abilities.columns().getAsInt();
    }

    /** From now on nothing more is to be said: the program is being ended from outside. */
    void hangUp() {
        hungUp = true;
    }

    boolean isHungUp() {
        return hungUp;
    }

    /** Says something about the run itself, beside its results. */
    void remark(String text) {
        err.println("assay: " + VisibleText.of(text));
    }

    /** Says what went wrong, and what can be done about it. */
    void complain(String text, String hint) {
        remark(text);
        if (!hint.isEmpty()) {
            err.println("       " + VisibleText.of(hint));
        }
    }
}
