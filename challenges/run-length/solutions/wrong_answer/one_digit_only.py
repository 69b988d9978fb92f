# Ends a run at nine, as formats with one digit do.
# Fails: one long run; more than nine; neighbours differ
def encode(text):
    runs = []
    for character in text:
        if runs and runs[-1][0] == character and runs[-1][1] < 9:
            runs[-1] = (character, runs[-1][1] + 1)
        else:
            runs.append((character, 1))
    return runs


def decode(pairs):
    return "".join(character * min(count, 9) for character, count in pairs)
