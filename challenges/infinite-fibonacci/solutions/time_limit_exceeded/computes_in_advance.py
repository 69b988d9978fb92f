# Computes ten thousand terms before it gives away the first.
# Fails: five thousand first terms
def fibonacci():
    terms = [0, 1]
    while len(terms) < 10_000:
        terms.append(terms[-1] + terms[-2])
    yield from terms
