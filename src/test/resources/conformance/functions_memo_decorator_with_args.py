from functools import wraps
def retry(times, *, on=Exception):
    def deco(f):
        @wraps(f)
        def inner(*a, **k):
            for i in range(times):
                try: return f(*a, **k)
                except on as e: print('attempt', i + 1, e)
            raise RuntimeError(f'{f.__name__} failed {times} times')
        return inner
    return deco
n = 0
@retry(3, on=ValueError)
def flaky():
    global n
    n += 1
    if n < 3: raise ValueError(n)
    return 'ok'
@retry(2)
def never(): 1 / 0
print(flaky(), flaky.__name__)
try: never()
except RuntimeError as e: print(e, repr(e.__context__))
