# Writes yield from where yield is meant, and a number is not iterable.
# Fails: the first ten; the first one; next by next; goes on where it stopped; two in turns; a second one starts anew; through a for loop; nothing is printed; a hundred terms
def fibonacci():
    current, following = 0, 1
    while True:
        yield from current
        current, following = following, current + following
