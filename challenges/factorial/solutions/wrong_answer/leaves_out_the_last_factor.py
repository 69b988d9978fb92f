# Ends the loop one factor early.
# Fails: of five; of three; of two; of ten; of twenty-one; of twenty-five; keyword argument; nothing is printed
def factorial(n):
    if n < 0:
        raise ValueError("n must not be negative")
    product = 1
    for factor in range(1, n):
        product *= factor
    return product
