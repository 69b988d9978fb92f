# Keeps marks behind their letter, in the wrong order.
# Fails: two marks on one letter
import unicodedata


def reverse_string(s):
    result, marks = [], []
    for index in range(len(s) - 1, -1, -1):
        if index and unicodedata.combining(s[index]):
            marks.append(s[index])
        else:
            result += [s[index], *marks]
            marks = []
    return "".join(result)
