# Forgets to join the letters.
# Fails: python; two words; an accent of its own; empty text; one letter; two letters; an odd number of letters; blanks at the ends; lines; palindrome; letters beyond ASCII; beyond sixteen bits; accent in the middle; two marks on one letter; a mark on each letter; a mark without a letter; keyword argument; nothing is printed
import unicodedata


def reverse_string(s):
    letters = []
    for character in s:
        if letters and unicodedata.combining(character):
            letters[0] += character
        else:
            letters.insert(0, character)
    return letters
