# Subtracts the smaller number from the larger again and again.
# Fails: a quintillion and two; beyond what a float holds
def gcd(a, b):
    a, b = abs(a), abs(b)
    if a == 0 or b == 0:
        return a or b
    while a != b:
        if a > b:
            a -= b
        else:
            b -= a
    return a
