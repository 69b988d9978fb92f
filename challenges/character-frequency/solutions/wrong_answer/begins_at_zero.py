# Enters a character with 0, so each count is one too small.
# Fails: hello; mississippi; one character; case matters; blanks and line ends; digits and punctuation; letters beyond ASCII; beyond sixteen bits; the counts are a dictionary
def count_characters(text):
    counts = {}
    for character in text:
        if character in counts:
            counts[character] += 1
        else:
            counts[character] = 0
    return counts
