package assay.sandbox;

import assay.value.PythonValue;
import assay.value.PythonValue.IntegerValue;
import assay.value.PythonValue.ListValue;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * A clock that moves only when something waits, and the event loop of {@code asyncio} that goes by it; {@code clock.py}
 * and {@code eventloop.py} from the host's side.
 */
final class VirtualTime {
    /** Importing {@code asyncio} takes longer than most submissions run, so only those pay for it that may need it. */
    private static final Pattern ASYNCHRONOUS = Pattern.compile("\\basyncio\\b|\\basync\\s+(def|for|with)\\b");

    private final Prelude prelude;
    private final Functions clock;
    private @Nullable Functions loop;

    VirtualTime(Prelude prelude) {
        this.prelude = prelude;
        clock = prelude.load("clock");
    }

    /** Whether text may use an event loop. */
    static boolean isAsynchronous(String source) {
        return ASYNCHRONOUS.matcher(source).find();
    }

    /** Makes ready for a case. */
    void restart(Program program, boolean isAsynchronous) {
        clock.call("restart");
        if (isAsynchronous && loop == null) {
            clock.call("share", program.fileName(), originalLines(program));
            loop = prelude.load("eventloop");
        }
        if (loop != null) {
            loop.call("begin");
        }
    }

    /** For each line of the text that is run the one that the candidate wrote. */
    private static String originalLines(Program program) {
        MarshalWriter writer = new MarshalWriter();
        writer.value(new ListValue(IntStream.rangeClosed(
                        1, (int) program.text().lines().count())
                .<PythonValue>mapToObj(line -> IntegerValue.of(program.listing().originalLine(line)))
                .toList()));
        return writer.latin1();
    }

    /** From here on it is counted how much time passes. */
    void begin() {
        clock.call("begin");
    }

    /** How much time passed, in nanoseconds. */
    long elapsed() {
        return clock.call("elapsed").asLong();
    }

    /** Whether there is an event loop, which the rest of this is for. */
    boolean hasLoop() {
        return loop != null;
    }

    /** The running of the coroutine that is held. */
    Value awaiting() {
        return requireLoop().call("awaiting");
    }

    /** The drawing of items, at most so many, from the asynchronous iterator that is held. */
    Value drawing(int take) {
        return requireLoop().call("drawing", take);
    }

    /** The end of all that still waits. */
    Value closing() {
        return requireLoop().call("closing");
    }

    private Functions requireLoop() {
        return Objects.requireNonNull(loop, "there is no event loop");
    }
}
