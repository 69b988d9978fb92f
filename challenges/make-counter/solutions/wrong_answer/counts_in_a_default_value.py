# Keeps the counts in a default value, which is made once for all counters with the same start.
# Fails: two in turns; a new one starts anew
def make_counter(start=0, step=1, counts={}):
    counts.setdefault(start, start)

    def counter():
        counts[start] += step
        return counts[start]

    return counter
