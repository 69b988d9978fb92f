def f(x):
    if x > 5:
        y = 1
    return y
f(1)
