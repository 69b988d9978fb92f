# Lets the list do it.
def reverse_string(s):
    letters = list(s)
    letters.reverse()
    return "".join(letters)
