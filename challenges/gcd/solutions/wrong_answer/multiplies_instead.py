# Returns the least common multiple.
# Fails: 12 and 18; no common divisor but one; larger one first; one divides the other; first is zero; second is zero; first is negative; second is negative; both are negative; zero and a negative one; a negative one and zero; keyword arguments
def gcd(a, b):
    x, y = abs(a), abs(b)
    while y:
        x, y = y, x % y
    return abs(a * b) // x if x else 0
