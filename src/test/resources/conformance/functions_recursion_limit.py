import sys
def depth(n): return 0 if n == 0 else 1 + depth(n - 1)
try:
    depth(1100)
    print('deep enough')
except RecursionError as error:
    print('too deep')
sys.setrecursionlimit(3000)
print(depth(2500), sys.getrecursionlimit())
for limit in (0, -1, 'x'):
    try:
        sys.setrecursionlimit(limit)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
