# Takes the blanks at both ends off.
# Fails: blanks and line ends
def count_characters(text):
    counts = {}
    for character in text.strip():
        counts[character] = counts.get(character, 0) + 1
    return counts
