def fibonacci():
    a, b = 0, 1
    while True:
        print(a)
        a, b = b, a + b
