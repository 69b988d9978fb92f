# Checks with assert, which raises AssertionError.
# Fails: minus one; far below zero
def fib(n):
    assert n >= 0, "n must not be negative"
    terms = [0, 1]
    while len(terms) <= n:
        terms.append(terms[-1] + terms[-2])
    return terms[n]
