# Gives the parameter another name, so a call with a keyword argument does not fit.
# Fails: keyword argument
import unicodedata


def reverse_string(text):
    letters = []
    for character in text:
        if letters and unicodedata.combining(character):
            letters[-1] += character
        else:
            letters.append(character)
    return "".join(letters.pop() for _ in range(len(letters)))
