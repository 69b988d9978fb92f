package assay.sandbox;

import assay.protocol.CaseLimits;
import assay.protocol.Observation.Exceeded;
import assay.protocol.Observation.Limit;
import assay.protocol.Observation.Phase;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The clock of one case, and the limit that ended it. The thread that runs the case starts and stops it around the
 * submission's own code; another thread waits on it for a limit to be exceeded.
 *
 * <p>The limit on the clock is for those who wait. Where a case could run and gets no processor, it is the machine that is
 * late: that time is looked for each time the other thread wakes up, and not counted, within bounds.
 */
public final class CaseClock {
    /** Reading a result runs none of the submission's code and is bounded in size; this is for what nobody foresaw. */
    private static final Duration READING = Duration.ofSeconds(20);

    private final CaseLimits limits;
    private final ThreadMeter meter;
    private final Map<Stage, Usage> used = new EnumMap<>(Stage.class);
    private final Map<Stage, Long> starved = new EnumMap<>(Stage.class);
    private Stage stage = Stage.LOADING;
    private @Nullable Usage started;
    private @Nullable Usage looked;
    private @Nullable Exceeded exceeded;
    private boolean ended;

    /** What is being timed. */
    enum Stage {
        LOADING,
        RUNNING,
        READING
    }

    public CaseClock(CaseLimits limits, ThreadMeter meter) {
        this.limits = limits;
        this.meter = meter;
    }

    synchronized void start(Stage next) {
        stage = next;
        // Whoever waits finds it the next time it looks: to wake it takes longer than most of what is timed.
        started = Usage.of(meter);
        looked = started;
    }

    synchronized void stop() {
        used.put(stage, used(stage));
        started = null;
        looked = null;
        if (nanosLeft() <= 0) {
            exceed(limitOfTime());
        }
        if (allocatedTooMuch()) {
            exceed(Limit.ALLOCATION);
        }
    }

    /** Notes that the case went over a limit; the first one counts. */
    public synchronized void exceed(Limit limit) {
        if (exceeded == null && !ended) {
            exceeded = new Exceeded(limit, phase());
            notifyAll();
        }
    }

    /** The limit that was exceeded, if one was. */
    public synchronized Optional<Exceeded> exceeded() {
        return Optional.ofNullable(exceeded);
    }

    /** Ends the case: from here on it exceeds nothing more. */
    public synchronized void end() {
        ended = true;
        notifyAll();
    }

    /**
     * Waits until the case ended, or exceeded a limit, or this much time has passed; says whether it was the last. What is
     * started meanwhile is stopped for a limit no earlier than that.
     */
    public synchronized boolean isStillGoing(Duration atMost) throws InterruptedException {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (exceeded == null && !ended) {
            look();
            long now = System.nanoTime();
            if (deadline - now <= 0) {
                return true;
            }
            long left = started == null ? Long.MAX_VALUE : nanosLeft();
            if (left <= 0) {
                exceed(limitOfTime());
            } else if (allocatedTooMuch()) {
                exceed(Limit.ALLOCATION);
            } else {
                // A millisecond at least, or the last ones are spent polling.
                wait(Math.max(1, Math.min(left, deadline - now) / 1_000_000));
            }
        }
        return false;
    }

    /** Finds how long the case got no processor since the last look. */
    private void look() {
        if (looked == null) {
            return;
        }
        Usage now = Usage.of(meter);
        Usage since = now.minus(looked);
        looked = now;
        if (meter.wantsProcessor()) {
            starved.merge(stage, Math.max(0, since.wall() - since.cpu()), Long::sum);
        }
    }

    /** What the submission's code used while it ran, loading excluded. */
    synchronized Usage running() {
        return used(Stage.RUNNING);
    }

    CaseLimits limits() {
        return limits;
    }

    private Usage used(Stage asked) {
        Usage before = used.getOrDefault(asked, Usage.NONE);
        return started == null || asked != stage
                ? before
                : before.plus(Usage.of(meter).minus(started));
    }

    /** The shortest time in which the present stage could go over a limit. */
    private long nanosLeft() {
        Usage usage = used(stage);
        return stage == Stage.READING
                ? wallNanosLeft(READING.toNanos(), usage)
                : Math.min(
                        limits.cpuMillis(phase()) * 1_000_000 - usage.cpu(),
                        wallNanosLeft(limits.wallMillis(phase()) * 1_000_000, usage));
    }

    private long wallNanosLeft(long limit, Usage usage) {
        return Math.min(limit + starved.getOrDefault(stage, 0L), CaseLimits.LONGEST_WALL_TIMES * limit) - usage.wall();
    }

    private boolean allocatedTooMuch() {
        return limits.allocatedMiB().isPresent()
                && used(Stage.RUNNING).allocated() >> 20
                        >= limits.allocatedMiB().getAsInt();
    }

    private Phase phase() {
        return stage == Stage.LOADING ? Phase.LOADING : Phase.RUNNING;
    }

    private Limit limitOfTime() {
        if (stage == Stage.READING) {
            return Limit.VALUE_SIZE;
        }
        return used(stage).cpu() >= limits.cpuMillis(phase()) * 1_000_000 ? Limit.CPU_TIME : Limit.WALL_TIME;
    }
}
