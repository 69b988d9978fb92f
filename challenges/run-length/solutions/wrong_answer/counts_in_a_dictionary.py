# Counts characters over the whole text, so runs of one character are joined.
# Fails: a character comes again; digits and blanks; case matters; a thousand texts; three hundred thousand characters
def encode(text):
    counts = {}
    for character in text:
        counts[character] = counts.get(character, 0) + 1
    return list(counts.items())


def decode(pairs):
    return "".join(character * count for character, count in pairs)
