def count_characters(text):
    counts = {}
    for character in text:
        counts[character] = counts.get(character, 0) + 1
    return counts
