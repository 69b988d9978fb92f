# Ends with the loop and forgets the run that is still open.
# Fails: three runs; one character; one long run; no runs; a character comes again; digits and blanks; case matters; letters beyond ASCII
def encode(text):
    runs = []
    count = 0
    for index, character in enumerate(text):
        if index and text[index - 1] != character:
            runs.append((text[index - 1], count))
            count = 0
        count += 1
    return runs


def decode(pairs):
    return "".join(character * count for character, count in pairs)
