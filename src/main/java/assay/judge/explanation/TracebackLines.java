package assay.judge.explanation;

import assay.protocol.RaisedError;
import assay.protocol.RaisedError.Frame;
import java.util.ArrayList;
import java.util.List;

/** The candidate's own part of a traceback, as CPython prints it. */
public final class TracebackLines {
    /** CPython shows a frame that repeats itself this often, then says how often it came. */
    private static final int REPETITIONS = 3;

    /** Frames in the middle of more than this many are left out. */
    private static final int FRAMES = 20;

    private static final int LINE_LENGTH = 200;

    private TracebackLines() {}

    /** Frames outermost first, then the exception. */
    public static List<String> of(RaisedError error, SourceText source) {
        List<String> lines = new ArrayList<>();
        List<Run> runs = runs(error.traceback());
        int left = Math.max(0, runs.size() - FRAMES);
        for (int index = 0; index < runs.size(); index++) {
            if (left == 0 || index < FRAMES / 2 || index >= FRAMES / 2 + left) {
                lines.addAll(linesOf(runs.get(index), source));
            } else if (index == FRAMES / 2) {
                lines.add("  [" + left + " frames left out]");
            }
        }
        lines.add(exception(error));
        return lines;
    }

    /** {@code ValueError: message}, and what may have been meant; just the type where the message is empty. */
    public static String exception(RaisedError error) {
        String type = Bounds.escaped(error.typeName(), Bounds.VALUE);
        String message = Bounds.escaped(error.message(), Bounds.SUMMARY);
        String suggestion = error.suggestion().isEmpty() ? "" : ". " + Bounds.escaped(error.suggestion(), Bounds.VALUE);
        return Bounds.cut(message.isEmpty() ? type : type + ": " + message + suggestion, Bounds.SUMMARY);
    }

    /** A frame, and how often in a row it comes. */
    private record Run(Frame frame, int times) {}

    private static List<Run> runs(List<Frame> frames) {
        List<Run> runs = new ArrayList<>();
        for (Frame frame : frames) {
            if (!runs.isEmpty() && runs.getLast().frame().equals(frame)) {
                runs.add(new Run(frame, runs.removeLast().times() + 1));
            } else {
                runs.add(new Run(frame, 1));
            }
        }
        return runs;
    }

    private static List<String> linesOf(Run run, SourceText source) {
        List<String> lines = new ArrayList<>();
        for (int time = 0; time < Math.min(run.times(), REPETITIONS); time++) {
            lines.addAll(frame(run.frame(), source));
        }
        int more = run.times() - REPETITIONS;
        if (more > 0) {
            lines.add("  [Previous line repeated " + more + (more == 1 ? " more time]" : " more times]"));
        }
        return lines;
    }

    private static List<String> frame(Frame frame, SourceText source) {
        String place = place(frame.line(), source) + ", in " + Bounds.escaped(frame.function(), LINE_LENGTH);
        return source.line(frame.line())
                .map(line -> List.of(place, "    " + shown(line)))
                .orElse(List.of(place));
    }

    static String place(int line, SourceText source) {
        return "  File \"" + Bounds.escaped(source.fileName(), Bounds.VALUE) + "\", line " + line;
    }

    /** A line of source without indentation. Tabs become blanks, the rest of what is invisible escapes. */
    static String shown(String line) {
        return Bounds.escaped(line.strip().replace('\t', ' '), LINE_LENGTH);
    }
}
