def fibonacci():
    a = 0
    b = 1
    while True:
        yield a
        # next pair
        c = a + b
        a = b
        b = c
