# Turns everything into lower case first.
# Fails: case matters; fifty thousand different characters
def count_characters(text):
    counts = {}
    for character in text.lower():
        counts[character] = counts.get(character, 0) + 1
    return counts
