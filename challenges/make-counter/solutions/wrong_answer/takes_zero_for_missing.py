# Takes a step of 0 for one that was not given.
# Fails: step zero
def make_counter(start=None, step=None):
    count = start or 0
    step = step or 1

    def counter():
        nonlocal count
        count += step
        return count

    return counter
