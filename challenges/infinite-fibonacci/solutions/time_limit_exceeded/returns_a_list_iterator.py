# Computes ten thousand terms as soon as it is called.
# Fails: five thousand first terms; made and never asked
def fibonacci():
    terms = [0, 1]
    while len(terms) < 10_000:
        terms.append(terms[-1] + terms[-2])
    return iter(terms)
