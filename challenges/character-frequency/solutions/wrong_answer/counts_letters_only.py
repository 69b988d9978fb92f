# Leaves out what is no letter.
# Fails: blanks and line ends; digits and punctuation; letters beyond ASCII; beyond sixteen bits; fifty thousand different characters
def count_characters(text):
    counts = {}
    for character in text:
        if character.isalpha():
            counts[character] = counts.get(character, 0) + 1
    return counts
