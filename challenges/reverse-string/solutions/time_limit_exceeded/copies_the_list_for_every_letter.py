# Puts every letter in front of a copy of all the letters before it.
# Fails: a hundred thousand characters; one character more
import unicodedata


def reverse_string(s):
    backwards = []
    for character in s:
        if backwards and unicodedata.combining(character):
            backwards[0] += character
        else:
            backwards = [character] + backwards
    return "".join(backwards)
