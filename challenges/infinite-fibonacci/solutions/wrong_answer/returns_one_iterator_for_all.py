# Makes one generator and hands it out again and again.
# Fails: two in turns; a second one starts anew; five thousand first terms
def terms():
    current, following = 0, 1
    while True:
        yield current
        current, following = following, current + following


ONLY_ONE = terms()


def fibonacci():
    return ONLY_ONE
