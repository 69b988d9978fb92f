# Turns everything into capital letters.
# Fails: a name; a sentence; one capital letter; both ends of the alphabet; nothing but capitals; line ends and tabs; letters beyond ASCII; letters without case; keyword argument
def swap_case(text):
    return text.upper()
