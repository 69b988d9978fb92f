def hanoi(n, a='A', b='B', c='C'):
    return 0 if n == 0 else hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)
def ackermann(m, n):
    return n + 1 if m == 0 else ackermann(m - 1, 1) if n == 0 else ackermann(m - 1, ackermann(m, n - 1))
def flatten(x): return [x] if not isinstance(x, list) else [z for y in x for z in flatten(y)]
print(hanoi(8), ackermann(2, 3), flatten([1, [2, [3, []]], 4]))
def is_even(n): return n == 0 or is_odd(n - 1)
def is_odd(n): return n != 0 and is_even(n - 1)
print(is_even(400), is_odd(401))
def depth(n): return 0 if n == 0 else 1 + depth(n - 1)
print(depth(900))
