# Assigns to variables of the module without global, so they are local and have no value yet.
# Fails: the first ten; the first one; next by next; goes on where it stopped; two in turns; a second one starts anew; through a for loop; nothing is printed; a hundred terms
current, following = 0, 1


def fibonacci():
    while True:
        yield current
        current, following = following, current + following
