# Divides once and takes the remainder for the answer.
# Fails: no common divisor but one
def gcd(a, b):
    a, b = abs(a), abs(b)
    small, large = min(a, b), max(a, b)
    if small == 0:
        return large
    return large % small or small
