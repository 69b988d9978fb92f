# Begins with the first character, which an empty text does not have.
# Fails: empty text
import unicodedata


def reverse_string(s):
    letters = [s[0]]
    for character in s[1:]:
        if unicodedata.combining(character):
            letters[-1] += character
        else:
            letters.append(character)
    return "".join(letters.pop() for _ in range(len(letters)))
