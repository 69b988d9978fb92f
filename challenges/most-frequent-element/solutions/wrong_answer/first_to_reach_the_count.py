# Decides while counting, so whoever reaches the number first wins a tie.
# Fails: a tie; the first to reach its count; a tie far apart
def most_frequent(items):
    counts = {}
    winner, most = None, 0
    for item in items:
        counts[item] = counts.get(item, 0) + 1
        if counts[item] > most:
            winner, most = item, counts[item]
    return winner
