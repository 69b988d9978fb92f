package assay.cli;

import assay.grader.Progress;
import assay.result.Points;
import assay.result.SubmissionResult;
import assay.result.Verdict;
import java.io.PrintStream;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * A line on a terminal that says how far a run is, how fast it goes, how long it will take and what came of it so far.
 * It takes itself away at the end, also when the person interrupts the program, who is then told how far it came.
 */
final class ProgressDisplay implements Progress, AutoCloseable {
    private static final int UPDATE_MILLIS = 200;

    private final Line line;
    private final ProgressBar bar;
    private final Thread onInterrupt;
    private int accepted;
    private int others;
    private Points points = Points.ZERO;
    private int done;
    private String soFar = "";

    /**
     * @param task what is done, in one word
     * @param steps how many submissions or attacks there are
     * @param afterInterrupt what can be done after an interrupt; empty where nothing is left to go on with
     */
    ProgressDisplay(String task, PrintStream terminal, int width, int steps, String afterInterrupt) {
        this.line = new Line(terminal);
        this.bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                // It looks for progress before it forgets it: without this the last step may never be shown.
                .continuousUpdate()
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
                // Given a width, the library need not open the terminal to ask for it.
                .setConsumer(new DelegatingProgressBarConsumer(line::show, width - 1))
                .build();
        this.onInterrupt = new Thread(() -> line.end(interrupted(steps, afterInterrupt)), "end progress");
        Runtime.getRuntime().addShutdownHook(onInterrupt);
    }

    @Override
    public synchronized void graded(SubmissionResult result) {
        if (result.verdict() == Verdict.ACCEPTED) {
            accepted++;
        } else {
            others++;
        }
        points = points.plus(result.points());
        step(" %d accepted, %d not, %s points".formatted(accepted, others, points));
    }

    /** Goes one step on, and says what came of it all so far. */
    synchronized void step(String outcome) {
        soFar = outcome;
        done++;
        bar.setExtraMessage(outcome);
        bar.step();
    }

    private synchronized String interrupted(int steps, String afterInterrupt) {
        return "assay: interrupted after %d of %d%s%s%n"
                .formatted(
                        done,
                        steps,
                        soFar.isEmpty() ? "" : ":" + soFar,
                        afterInterrupt.isEmpty() ? "" : "; " + afterInterrupt);
    }

    /** There is more to do, or less, than was known. */
    synchronized void expect(int steps) {
        bar.maxHint(steps);
    }

    /** Takes the line away, so that something else can be written; it comes again below that. */
    void makeRoom() {
        line.clear();
    }

    @Override
    public void close() {
        bar.close();
        line.erase();
        try {
            Runtime.getRuntime().removeShutdownHook(onInterrupt);
        } catch (IllegalStateException alreadyEnding) {
            // Then the hook has run or is running, and there is nothing left to take away.
            return;
        }
    }

    /** The terminal's current line, which is shown over and over until it is erased for good. */
    private static final class Line {
        private static final String ERASE = "\r\u001b[K";

        private final PrintStream terminal;
        private boolean erased;

        Line(PrintStream terminal) {
            this.terminal = terminal;
        }

        synchronized void show(String text) {
            if (!erased) {
                terminal.print("\r" + text);
            }
        }

        /** Takes it away until it is shown again. */
        synchronized void clear() {
            if (!erased) {
                terminal.print(ERASE);
                terminal.flush();
            }
        }

        /** Takes it away, unless last words have taken its place: they stay. */
        synchronized void erase() {
            if (!erased) {
                end("");
            }
        }

        synchronized void end(String lastWords) {
            erased = true;
            terminal.print(ERASE + lastWords);
            terminal.flush();
        }
    }
}
