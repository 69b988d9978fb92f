# Turns the step into an integer.
# Fails: by halves
def make_counter(start=0, step=1):
    count = int(start)

    def counter():
        nonlocal count
        count += int(step)
        return count

    return counter
