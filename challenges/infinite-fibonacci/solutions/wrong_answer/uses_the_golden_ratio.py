# Computes the terms with floats, which are no longer exact from the seventy-second term on.
# Fails: a hundred terms
def fibonacci():
    root = 5**0.5
    n = 0
    while True:
        yield round(((1 + root) / 2) ** n / root)
        n += 1
