# Takes the factorial of 0 for 0.
# Fails: of zero
def factorial(n):
    if n < 0:
        raise ValueError("n must not be negative")
    if n == 0:
        return 0
    product = 1
    while n > 1:
        product *= n
        n -= 1
    return product
