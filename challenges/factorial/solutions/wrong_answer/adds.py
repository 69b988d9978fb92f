# Adds where it should multiply.
# Fails: of five; of two; of ten; of twenty-one; of twenty-five; keyword argument; nothing is printed
def factorial(n):
    if n < 0:
        raise ValueError("n must not be negative")
    return sum(range(1, n + 1)) or 1
