# Returns the count as it was before the step was added.
# Fails: by ones; from ten by fives; start alone; start by keyword; step by keyword; keywords in the other order; downwards; by halves; nothing is printed; two in turns; two with different steps; a new one starts anew; two names for one counter; a variable called count
def make_counter(start=0, step=1):
    count = start

    def counter():
        nonlocal count
        before = count
        count += step
        return before

    return counter
