# Keeps the count in a variable of the module, where all counters share it.
# Fails: two in turns; two with different steps; a new one starts anew; a variable called count
count = 0


def make_counter(start=0, step=1):
    global count
    count = start

    def counter():
        global count
        count += step
        return count

    return counter
