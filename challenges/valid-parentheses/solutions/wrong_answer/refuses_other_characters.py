# Takes every character that opens nothing for a closer.
# Fails: text between brackets; text without brackets; angle brackets are text
def is_valid(s):
    closer_of = {"(": ")", "[": "]", "{": "}"}
    expected = []
    for character in s:
        if character in closer_of:
            expected.append(closer_of[character])
        elif not expected or expected.pop() != character:
            return False
    return not expected
