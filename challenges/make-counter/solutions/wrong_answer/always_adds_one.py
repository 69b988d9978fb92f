# Takes a step and adds one all the same.
# Fails: from ten by fives; step by keyword; keywords in the other order; downwards; step zero; by halves; two with different steps
def make_counter(start=0, step=1):
    def counter():
        nonlocal start
        start += 1
        return start

    return counter
