# Lets a negative number through; the loop does not run and 1 comes back.
# Fails: of minus one; of minus twenty
def factorial(n):
    product = 1
    for factor in range(2, n + 1):
        product *= factor
    return product
