# Keeps letters only.
# Fails: a sentence; digits and signs; line ends and tabs; letters beyond ASCII; letters without case
def swap_case(text):
    return "".join(character.swapcase() for character in text if character.isalpha())
