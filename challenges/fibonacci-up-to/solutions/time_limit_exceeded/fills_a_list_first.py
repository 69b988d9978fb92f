# Computes all terms before it hands out the first.
# Fails: only the first terms
def fib(n):
    terms = []
    current, following = 0, 1
    while current < n:
        terms.append(current)
        current, following = following, current + following
    return iter(terms)
