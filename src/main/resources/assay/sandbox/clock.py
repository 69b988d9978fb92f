def clock(held):
    """Puts a clock in the place of the machine's that moves only when something waits, by just so much."""
    import sys
    import time
    from _operator import index
    from builtins import OverflowError, ValueError, float, int, isinstance, len, round, setattr, type
    from marshal import loads

    # A case begins with the year 2025, on a machine that has been running for some hours.
    SINCE_EPOCH = 1_735_689_600 * 10**9
    SINCE_START = 10_000 * 10**9
    # The clock ends some two hundred years later, within what all of Python's own clocks can tell.
    END = 6 * 10**18

    genuine = {name: time.__dict__[name] for name in ('asctime', 'ctime', 'gmtime', 'localtime', 'strftime')}
    # Nanoseconds since the case began.
    passed = [0]
    mark = [0]

    def wait(nanoseconds):
        """Lets time pass."""
        if passed[0] + nanoseconds > END:
            raise OverflowError('timestamp too large to convert to C PyTime_t')
        passed[0] += nanoseconds

    def sleep(seconds, /):
        if not isinstance(seconds, float):
            seconds = index(seconds)
        if seconds != seconds:
            raise ValueError('Invalid value NaN (not a number)')
        if seconds < 0:
            raise ValueError('sleep length must be non-negative')
        wait(END + 1 if seconds > END // 10**9 else round(seconds * 10**9))

    def time_ns():
        return SINCE_EPOCH + passed[0]

    def now():
        return (SINCE_EPOCH + passed[0]) / 1e9

    def monotonic_ns():
        return SINCE_START + passed[0]

    def monotonic():
        return (SINCE_START + passed[0]) / 1e9

    def gmtime(seconds=None, /):
        return genuine['gmtime'](now() if seconds is None else seconds)

    def localtime(seconds=None, /):
        return genuine['localtime'](now() if seconds is None else seconds)

    def ctime(seconds=None, /):
        return genuine['ctime'](now() if seconds is None else seconds)

    def asctime(*parts):
        return genuine['asctime'](*(parts or (localtime(),)))

    def strftime(format, *parts):
        return genuine['strftime'](format, *(parts or (localtime(),)))

    for name, function in {
        'sleep': sleep,
        'time': now,
        'time_ns': time_ns,
        'monotonic': monotonic,
        'monotonic_ns': monotonic_ns,
        'perf_counter': monotonic,
        'perf_counter_ns': monotonic_ns,
        'gmtime': gmtime,
        'localtime': localtime,
        'ctime': ctime,
        'asctime': asctime,
        'strftime': strftime,
    }.items():
        function.__name__ = function.__qualname__ = name
        function.__module__ = 'time'
        setattr(time, name, function)
    # The builtin one could not be told another time; without it the same module in Python is taken.
    sys.modules['_datetime'] = None

    def restart():
        """Sets the clock to where every case begins."""
        passed[0] = mark[0] = 0

    def begin():
        """From here on it is counted how much time passes."""
        mark[0] = passed[0]

    def elapsed():
        """Nanoseconds since then; 0 where the submission got hold of the clock and broke it."""
        since = passed[0]
        return since - mark[0] if type(since) is int and 0 <= since <= END else 0

    def share(own_file, own_lines):
        """Holds what an event loop that goes by this clock is made of."""
        held[0] = passed, wait, own_file, loads(own_lines.encode('latin-1'))

    return {'restart': restart, 'begin': begin, 'elapsed': elapsed, 'share': share}


clock
