# Divides before it looks whether the divisor is 0.
# Fails: second is zero; both are zero; a negative one and zero
def gcd(a, b):
    a, b = abs(a), abs(b)
    while a % b:
        a, b = b, a % b
    return b
