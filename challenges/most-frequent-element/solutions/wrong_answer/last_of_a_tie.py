# Lets a later item win a tie.
# Fails: a tie; all different; the first to reach its count; a tie far apart
def most_frequent(items):
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    winner, most = None, 0
    for item, count in counts.items():
        if count >= most:
            winner, most = item, count
    return winner
