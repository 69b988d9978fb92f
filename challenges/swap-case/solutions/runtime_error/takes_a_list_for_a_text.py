# Assigns to a character of a text, which cannot be changed.
# Fails: a name; a sentence; one small letter; one capital letter; both ends of the alphabet; nothing but capitals; digits and signs; line ends and tabs; letters beyond ASCII; letters without case; keyword argument
def swap_case(text):
    for index, character in enumerate(text):
        text[index] = character.lower() if character.isupper() else character.upper()
    return text
