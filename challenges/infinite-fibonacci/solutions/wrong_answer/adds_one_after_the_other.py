# Changes the first variable before the second one has used it.
# Fails: the first ten; next by next; goes on where it stopped; two in turns; a second one starts anew; through a for loop; nothing is printed; a hundred terms
def fibonacci():
    current, following = 0, 1
    while True:
        yield current
        current = following
        following = current + following
