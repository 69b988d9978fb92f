# Returns 0 as soon as one of the numbers is 0.
# Fails: first is zero; second is zero; zero and a negative one; a negative one and zero
def gcd(a, b):
    a, b = abs(a), abs(b)
    if a == 0 or b == 0:
        return 0
    while b:
        a, b = b, a % b
    return a
