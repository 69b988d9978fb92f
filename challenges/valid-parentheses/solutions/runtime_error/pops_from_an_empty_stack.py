# Pops without a look at whether anything is open.
# Fails: only closers; closer first; one closer too many
def is_valid(s):
    opener_of = {")": "(", "]": "[", "}": "{"}
    stack = []
    for character in s:
        if character in opener_of.values():
            stack.append(character)
        elif character in opener_of and stack.pop() != opener_of[character]:
            return False
    return not stack
