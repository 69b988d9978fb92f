# Calls itself without an end where n is negative.
# Fails: of minus one; of minus twenty
def factorial(n):
    if n == 0:
        return 1
    return n * factorial(n - 1)
