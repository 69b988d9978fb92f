# Takes fifty terms for as good as infinity.
# Fails: a hundred terms
def fibonacci():
    current, following = 0, 1
    for _ in range(50):
        yield current
        current, following = following, current + following
