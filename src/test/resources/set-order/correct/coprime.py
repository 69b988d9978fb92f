# arguments: [8, 15]
# expect: True

def solve(a, b):
    def divisors(n):
        return {d for d in range(1, n + 1) if n % d == 0}
    return divisors(a) & divisors(b) == {1}
