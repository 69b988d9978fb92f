package assay.sandbox;

/** What was used up: times in nanoseconds, heap in bytes. */
record Usage(long cpu, long wall, long allocated) {
    static final Usage NONE = new Usage(0, 0, 0);

    /** What threads have used so far, on clocks of which only differences mean anything. */
    static Usage of(ThreadMeter meter) {
        ThreadMeter.Used used = meter.read();
        return new Usage(used.cpu(), System.nanoTime(), used.allocated());
    }

    Usage plus(Usage other) {
        return new Usage(cpu + other.cpu, wall + other.wall, allocated + other.allocated);
    }

    Usage minus(Usage other) {
        return new Usage(cpu - other.cpu, wall - other.wall, allocated - other.allocated);
    }
}
