# Prints each term on the way.
# Fails: nothing is printed
def fibonacci():
    current, following = 0, 1
    while True:
        print(current)
        yield current
        current, following = following, current + following
