# Looks for the levels anywhere in a line.
# Fails: a level in the message
def count_levels(path):
    counts = {}
    with open(path) as log:
        for line in log:
            for word in line.split():
                if word.isupper() and len(word) > 3:
                    counts[word] = counts.get(word, 0) + 1
    return counts
