# Computes each term by recursion from the start, which takes longer by half for each further term.
# Fails: a hundred terms
def term(n):
    return n if n < 2 else term(n - 1) + term(n - 2)


def fibonacci():
    n = 0
    while True:
        yield term(n)
        n += 1
