# Finds no wrong character in the empty text.
# Fails: empty text
def all_alphanumeric(text):
    return all(character.isalnum() for character in text)
