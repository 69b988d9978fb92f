import functools
def log(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        print('call', f.__name__, args, kwargs)
        return f(*args, **kwargs)
    return wrapper
def repeat(n):
    def decorate(f):
        def wrapper(*a): return [f(*a) for _ in range(n)]
        return wrapper
    return decorate
@log
@repeat(2)
def add(a, b):
    'adds'
    return a + b
print(add(1, 2), add.__name__, add.__wrapped__(3, 4))
class Memo:
    def __init__(self, f): self.f, self.cache = f, {}
    def __call__(self, n):
        if n not in self.cache: self.cache[n] = self.f(n)
        return self.cache[n]
@Memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(50), len(fib.cache))
@lambda f: 'replaced'
def gone(): pass
print(gone)
