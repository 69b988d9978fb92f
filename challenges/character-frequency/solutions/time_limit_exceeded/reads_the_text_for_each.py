# Reads the whole text once for every character in it.
# Fails: fifty thousand different characters
def count_characters(text):
    characters = list(text)
    counts = {}
    for character in characters:
        counts[character] = characters.count(character)
    return counts
