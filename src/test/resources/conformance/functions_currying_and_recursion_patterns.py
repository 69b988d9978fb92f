def curry(f): return lambda a: lambda b: f(a, b)
def compose(*fs): return lambda x: __import__('functools').reduce(lambda v, f: f(v), reversed(fs), x)
def perms(a): return [[]] if not a else [[x] + p for i, x in enumerate(a) for p in perms(a[:i] + a[i + 1:])]
def subsets(a): return [[]] if not a else (lambda r: r + [[a[0]] + s for s in r])(subsets(a[1:]))
def change(n, coins): return 1 if n == 0 else 0 if n < 0 or not coins else change(n - coins[0], coins) + change(n, coins[1:])
print(curry(pow)(2)(5), compose(str, abs)(-4), perms([1, 2, 3]), subsets([1, 2]), change(20, [10, 5, 2, 1]))
def queens(n, row=0, cols=()): return 1 if row == n else sum(queens(n, row + 1, cols + (c,)) for c in range(n) if all(c != q and abs(c - q) != row - r for r, q in enumerate(cols)))
print(queens(6))
