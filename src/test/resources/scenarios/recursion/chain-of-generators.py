# 997 maximum recursion depth exceeded

def f(n):
    k = 10
    while True:
        it = iter([1])
        for _ in range(k):
            it = (x for x in it)
        next(it)
        reached[0] = k
        k += 1
