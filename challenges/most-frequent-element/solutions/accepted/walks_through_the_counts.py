from collections import defaultdict


def most_frequent(items):
    counts = defaultdict(int)
    for item in items:
        counts[item] += 1
    winner, most = None, 0
    for item in items:
        if counts[item] > most:
            winner, most = item, counts[item]
    return winner
