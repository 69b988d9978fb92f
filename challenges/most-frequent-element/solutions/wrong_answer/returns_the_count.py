# Returns how often the item occurs.
# Fails: a tie; one item; all different; the winner comes last; the first to reach its count; a tie far apart; small beats large; zero wins; items of several types; the list stays as it was
from collections import Counter


def most_frequent(items):
    return max(Counter(items).values(), default=None)
