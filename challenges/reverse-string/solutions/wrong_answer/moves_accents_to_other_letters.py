# Takes every code point for itself, so that a mark comes to stand behind another letter.
# Fails: an accent of its own; accent in the middle; two marks on one letter; a mark on each letter
def reverse_string(s):
    return "".join(s[-1 - index] for index in range(len(s)))
