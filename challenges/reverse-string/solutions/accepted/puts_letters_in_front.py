from collections import deque
import unicodedata as unicode


def reverse_string(s):
    letters = deque()
    for character in s:
        if letters and unicode.combining(character):
            letters[0] += character
        else:
            letters.appendleft(character)
    return "".join(letters)
