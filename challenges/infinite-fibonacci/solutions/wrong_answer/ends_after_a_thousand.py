# Takes a thousand terms for as good as infinity.
# Fails: term number 1000; the last digits of term number 3000
def fibonacci():
    current, following = 0, 1
    for _ in range(1_000):
        yield current
        current, following = following, current + following
