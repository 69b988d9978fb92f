# arguments: [12, 18]
# expect: 6

def solve(a, b):
    def divisors(n):
        return {d for d in range(1, n + 1) if n % d == 0}
    return max(divisors(a) & divisors(b))
