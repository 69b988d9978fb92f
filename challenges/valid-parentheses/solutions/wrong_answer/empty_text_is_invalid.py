# Returns the empty text itself where True is asked for.
# Fails: empty text
def is_valid(s):
    return s and brackets_fit(s)


def brackets_fit(s):
    opener_of = {")": "(", "]": "[", "}": "{"}
    stack = []
    for character in s:
        if character in opener_of.values():
            stack.append(character)
        elif character in opener_of and (not stack or stack.pop() != opener_of[character]):
            return False
    return not stack
