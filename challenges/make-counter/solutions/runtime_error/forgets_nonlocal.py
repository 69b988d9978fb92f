# Assigns to the outer variable without nonlocal, so it is a local one that has no value yet.
# Fails: by ones; from ten by fives; start alone; start by keyword; step by keyword; keywords in the other order; downwards; step zero; by halves; nothing is printed; two in turns; two with different steps; a new one starts anew; two names for one counter; a variable called count
def make_counter(start=0, step=1):
    count = start

    def counter():
        count += step
        return count

    return counter
