# Begins with the first character where there may be none, and counts the pairs of a generator.
# Fails: empty text; from lists and from a generator; a thousand texts
def encode(text):
    runs = []
    current, count = text[0], 0
    for character in text:
        if character != current:
            runs.append((current, count))
            current, count = character, 0
        count += 1
    runs.append((current, count))
    return runs


def decode(pairs):
    return "".join(pairs[index][0] * pairs[index][1] for index in range(len(pairs)))
