# The words reversed and .reverse() stand here, and so does a class with such a method; nothing of Python's is used.
import unicodedata


class Letters:
    def __init__(self, text):
        self.items = []
        for character in text:
            if self.items and unicodedata.combining(character):
                self.items[-1] += character
            else:
                self.items.append(character)

    def reverse(self):
        """Works like list.reverse(), but gives a new list."""
        return reversed(self.items)


def reverse_string(s):
    letters = Letters(s)
    return "".join(letters.reverse())


def reversed(items):
    last = len(items) - 1
    return [items[last - index] for index in range(len(items))]
