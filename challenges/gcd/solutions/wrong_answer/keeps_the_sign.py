# Returns the last divisor with whatever sign it has.
# Fails: second is negative; both are negative; zero and a negative one; a negative one and zero
def gcd(a, b):
    while b:
        a, b = b, a % b
    return a
