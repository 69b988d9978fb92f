package assay.protocol;

import java.util.Map;
import java.util.Set;

/**
 * What surrounds a case, beside its input: what the submission may use there, the clock that it sees, and its files.
 *
 * @param clock a submission that uses {@code asyncio} sees a virtual one in any case
 * @param files by name, relative to the working directory, with {@code /} between the parts; empty unless files are
 *     allowed
 * @param sets the order in which sets are gone through; any other than the natural is for reorderable programs
 */
public record Setting(Set<Allowance> allowed, Clock clock, Map<String, FileContent> files, SetOrder sets) {
    /** Nothing but plain Python, and the machine's clock. */
    public static final Setting PLAIN = new Setting(Set.of(), Clock.REAL);

    public Setting {
        allowed = Set.copyOf(allowed);
        files = Ordered.copyOf(files);
    }

    /** A setting without files. */
    public Setting(Set<Allowance> allowed, Clock clock) {
        this(allowed, clock, Map.of());
    }

    /** A setting in which sets are as they are. */
    public Setting(Set<Allowance> allowed, Clock clock, Map<String, FileContent> files) {
        this(allowed, clock, files, new SetOrder.Natural());
    }

    /** The same with sets in another order. */
    public Setting with(SetOrder order) {
        return new Setting(allowed, clock, files, order);
    }

    /** What a sandbox refuses unless the challenge allows it. */
    public enum Allowance {
        /** Threads of its own. */
        THREADS,
        /** Files, in memory, of each case its own. */
        FILES
    }

    /** What Python's functions that tell the time, or wait, go by. */
    public enum Clock {
        /** The machine's. */
        REAL,
        /** One that stands still while code runs, and moves when it waits, which takes no time. */
        VIRTUAL
    }
}
