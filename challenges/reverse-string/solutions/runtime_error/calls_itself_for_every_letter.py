# Calls itself once for each letter, thirty thousand deep.
# Fails: thirty thousand characters; one character more
import unicodedata


def rest(s, index):
    if index == len(s):
        return ""
    after = index + 1
    while after < len(s) and unicodedata.combining(s[after]):
        after += 1
    return rest(s, after) + s[index:after]


def reverse_string(s):
    return rest(s, 0)
