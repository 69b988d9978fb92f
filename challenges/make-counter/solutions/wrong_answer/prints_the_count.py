# Prints each count on the way.
# Fails: nothing is printed
def make_counter(start=0, step=1):
    def counter():
        nonlocal start
        start += step
        print(start)
        return start

    return counter
