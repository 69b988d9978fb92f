# Leaves out the 0 at the start.
# Fails: the first ten; the first one; next by next; goes on where it stopped; two in turns; a second one starts anew; through a for loop; nothing is printed; a hundred terms
def fibonacci():
    current, following = 1, 1
    while True:
        yield current
        current, following = following, current + following
