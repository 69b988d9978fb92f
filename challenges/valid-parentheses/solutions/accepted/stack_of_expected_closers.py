CLOSER_OF = {"(": ")", "[": "]", "{": "}"}


def is_valid(s):
    expected = []
    for character in s:
        if character in CLOSER_OF:
            expected.append(CLOSER_OF[character])
        elif character in ")]}" and (not expected or expected.pop() != character):
            return False
    return not expected
