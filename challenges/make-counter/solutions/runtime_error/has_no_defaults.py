# Demands both arguments.
# Fails: by ones; start alone; start by keyword; step by keyword; nothing is printed; two in turns; a new one starts anew; two names for one counter; a variable called count
def make_counter(start, step):
    def counter():
        nonlocal start
        start += step
        return start

    return counter
