# 998 at 1

def f(n):
    reached[0] = max(reached[0], n)
    try:
        return f(n + 1)
    except RecursionError:
        if n > 500:
            raise
        raise RecursionError('at %d' % n)
