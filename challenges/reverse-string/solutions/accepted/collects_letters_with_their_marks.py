import unicodedata


def reverse_string(s):
    letters = []
    for character in s:
        if letters and unicodedata.combining(character):
            letters[-1] += character
        else:
            letters.append(character)
    return "".join(letters[index] for index in range(len(letters) - 1, -1, -1))
